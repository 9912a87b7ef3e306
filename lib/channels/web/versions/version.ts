import { rowWords } from '../../../authority'
import { asWritten, readThen, type Action, type Document } from '../../../content'
import { fieldChanges } from '../../../history'
import { versionAt, type Version } from '../../../publish'
import { presentDrawing, type ShownNode } from '../drawing/drawing'
import type { Reader } from '../reader'
import { day, since } from '../when'
import { presentChange, type ShownDocumentChange } from './change'
import type { ShownFieldChange } from './fields'
import { openHistory } from './open'

/** A document as it was once. */
export interface ShownVersion {
  readonly title: string
  /** The page of today, and its history. */
  readonly url: string
  readonly history: string
  /** `This is how it was from Nov 3, 14:02 to Nov 20, 09:10, by Ingrid.` */
  readonly sentence: string
  readonly isLive: boolean
  readonly earlier?: string
  readonly later?: string
  /** What was changed to make it so. */
  readonly change: ShownDocumentChange
  /** Absent where something was wrong with it, so that it was never live. */
  readonly document?: Document
  /** A tree's questions and ends. */
  readonly nodes?: readonly ShownNode[]
  /** An action's rules, in words. */
  readonly rules?: readonly string[]
  /** For those who write: its front matter. */
  readonly settings: readonly ShownFieldChange[]
}

/**
 * The version of a document that held at a revision; undefined where that is none, or not the reader's to see. A revision
 * that didn't change it leads to the one that did: then `commit` is another than was asked for.
 */
export async function presentVersion(
  reader: Reader,
  document: Document,
  revision: string,
): Promise<{ readonly commit: string; readonly shown: ShownVersion } | undefined> {
  const open = await openHistory(reader, document)
  const version = open && (await versionAt(reader.house.folder, open.versions, revision))
  if (!version) return undefined
  const then = readThen(reader.house.snapshot, version, document.kind)
  const at = open.versions.indexOf(version)
  const [later, earlier] = [open.versions[at - 1], open.versions[at + 1]]
  const url = (other: Version) => encodeURI(`/history${document.url}/${other.commit}`)
  const change = presentChange(reader, document, open, version)
  return {
    commit: version.commit,
    shown: {
      title: then?.title ?? document.title,
      url: document.url,
      history: encodeURI(`/history${document.url}`),
      sentence: sentenceOf(reader, change, later),
      isLive: change.state === 'live',
      ...(earlier && { earlier: url(earlier) }),
      ...(later && { later: url(later) }),
      change,
      ...(then && { document: then }),
      ...(then?.kind === 'tree' && { nodes: presentDrawing(reader, then, new Map()).nodes }),
      ...(then?.kind === 'action' && { rules: rulesOf(reader, then) }),
      settings: open.edits ? fieldChanges({}, asWritten(version.file, version.bytes)?.fields ?? {}) : [],
    },
  }
}

function rulesOf({ house: { snapshot }, now }: Reader, action: Action): string[] {
  return action.limits.map(
    row => `From ${day(row.from, now, snapshot.organization)}: ${rowWords(snapshot, action, row)}.`,
  )
}

function sentenceOf(reader: Reader, change: ShownDocumentChange, later: Version | undefined): string {
  const by = change.by ? `, by ${change.by}` : ''
  if (change.state === 'live') return `This is how it is today, since ${change.when}${by}.`
  if (change.state === 'waits') return `This was written on ${change.when}${by}. It is not live.`
  const until = later ? ` to ${since(later.at, reader.now, reader.house.snapshot.organization)}` : ''
  return `This is how it was ${until ? 'from' : 'on'} ${change.when}${until}${by}.`
}
