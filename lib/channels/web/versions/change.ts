import { asWritten, paragraphsIn, type Document, type FileThen } from '../../../content'
import { wordDiff, type Part } from '../../../history'
import type { Version } from '../../../publish'
import type { Reader } from '../reader'
import { since } from '../when'
import { changedFields, type ShownFieldChange } from './fields'
import type { OpenHistory } from './open'

/** What one commit made of a document: who, when and why, and what became of which words. */
export interface ShownDocumentChange {
  /** Its first seven digits. */
  readonly commit: string
  /** The page of the document as it was then: this address always shows the same. */
  readonly url: string
  /** `Nov 3, 14:02` */
  readonly when: string
  /** Absent where the copy of the repository doesn't reach back so far. */
  readonly by?: string
  /** For those who write. */
  readonly why?: string
  /** `live`: what is read today; `waits`: newer than that. */
  readonly state?: 'live' | 'waits'
  /** The file that it was in before. */
  readonly was?: string
  readonly fields: readonly ShownFieldChange[]
  /** Settings that changed and are not told here, by name. */
  readonly others: readonly string[]
  readonly parts: readonly Part[]
  /** In place of what changed, where that can't be shown. */
  readonly note?: string
}

/** @param document as it is today */
export function presentChange(
  reader: Reader,
  document: Document,
  open: OpenHistory,
  version: Version,
): ShownDocumentChange {
  const { commit, at, by, why, before, cut } = version
  const when = since(at, reader.now, reader.house.snapshot.organization)
  const found = before && open.mayRead(before.bytes) ? before : undefined
  return {
    commit: commit.slice(0, 7),
    url: encodeURI(`/history${document.url}/${commit}`),
    when: cut ? `${when}, or before` : when,
    ...(!cut && { by }),
    ...(open.edits && !cut && { why }),
    ...stateOf(open, version),
    ...(found && found.file !== version.file && { was: found.file }),
    ...(found
      ? told(reader, document, open, version, found)
      : { fields: [], others: [], parts: [], note: cut ? cutWords : 'This is where its history begins.' }),
  }
}

const cutWords =
  'What was before is not in this copy of the repository. To have it, fetch the rest: git fetch --unshallow'

const spaces = 'Only spaces and ends of lines changed.'
const words = 'No word that you read here changed.'

type Told = Pick<ShownDocumentChange, 'fields' | 'others' | 'parts' | 'note'>

function told(reader: Reader, document: Document, open: OpenHistory, after: Version, before: FileThen): Told {
  const settings = changedFields(reader, open.edits, before, after)
  const [was, is] = [textOf(before, open.edits), textOf(after, open.edits)]
  if (was === undefined || is === undefined)
    return {
      ...settings,
      parts: [],
      note: 'Something was wrong with its text, so it can’t be held against another.',
    }
  const parts = wordDiff(was, is, document.locale)
  const isSame = parts.every(({ kind }) => kind === 'same')
  if (!isSame) return { ...settings, parts }
  const silent = settings.fields.length + settings.others.length === 0 && before.file === after.file
  return { ...settings, parts: [], ...(silent && { note: open.edits ? spaces : words }) }
}

/** Those who write read the text as it was written; all others what a page shows of it. */
function textOf({ file, bytes }: FileThen, isWriter: boolean): string | undefined {
  if (isWriter) return asWritten(file, bytes)?.words
  return paragraphsIn(file, bytes)
    ?.map(({ text }) => text)
    .join('\n\n')
}

function stateOf({ served, versions }: OpenHistory, version: Version): Pick<ShownDocumentChange, 'state'> {
  if (!served) return {}
  if (served === version) return { state: 'live' }
  return versions.indexOf(version) < versions.indexOf(served) ? { state: 'waits' } : {}
}
