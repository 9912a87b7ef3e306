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

/**
 * For whom a file was, by what it said itself; '' where that was nobody, as it was no document then, or said no audience that
 * can be one. Undefined where its front matter can't be read, so that it was never served.
 */
export function audienceThen({ organization }: Snapshot, { file, bytes }: FileThen): string | undefined {
  const kind = kindOf(file)
  if (!kind) return ''
  const written = asWritten(file, bytes)
  if (!written?.isReadable) return undefined
  const { audience = defaultAudience(kind, organization) } = written.fields
  return typeof audience === 'string' ? audience : ''
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
