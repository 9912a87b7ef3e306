import { isError } from './problem'
import type { Document, Kind, Snapshot } from './model'
import { kindOf, parseDocument } from './parse'
import { completeTree } from './tree/complete'
import { defaultAudience } from './world'
import { asWritten } from './written'

/** A file of the content folder as it was once. */
export interface FileThen {
  readonly file: string
  readonly bytes: Uint8Array
}

/** For whom a file was, by what it said itself; undefined where nobody can tell, or where it was no document yet. */
export function audienceThen({ organization }: Snapshot, { file, bytes }: FileThen): string | undefined {
  const kind = kindOf(file)
  const written = kind && asWritten(file, bytes)
  if (!kind || !written?.isReadable) return undefined
  const { audience = defaultAudience(kind, organization) } = written.fields
  return typeof audience === 'string' ? audience : undefined
}

/**
 * A document as it was once, in the organization of today: who sees it, its language and what its questions leave to facts
 * are filled in from there. Undefined where something was wrong with it, so that it was never served.
 */
export function readThen(snapshot: Snapshot, { file, bytes }: FileThen, kind: Kind): Document | undefined {
  const { document, problems } = parseDocument(file, bytes, kindOf(file) ?? kind)
  if (!document || problems.some(isError)) return undefined
  const { organization, facts } = snapshot
  const filled = {
    ...document,
    audience: document.audience || defaultAudience(document.kind, organization),
    locale: document.locale || organization.locale,
    owner: document.owner || organization.frontDesk,
  }
  return filled.kind === 'tree' ? completeTree(filled, facts) : filled
}
