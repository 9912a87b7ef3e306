import { hashOf, type Document } from '../../../content'
import { fromServed, openVersions } from '../../../history'
import { headOf, historyOf, type Version } from '../../../publish'
import { edits } from '../editing/editors'
import { seesEverything, type Reader } from '../reader'

/** What a reader may see of a document's history. */
export interface OpenHistory {
  /** The newest first. */
  readonly versions: readonly Version[]
  /** The one that is served; absent where what is served was not committed. */
  readonly served?: Version
  /** Whether they write: then they read why, and the text as it was written. */
  readonly edits: boolean
  /** Whether git knows anything of it at all. */
  readonly isKept: boolean
  /** Whether the reader may see these bytes, which a change found. */
  readonly mayRead: (bytes: Uint8Array) => boolean
}

/**
 * The history of a document that the reader may see, as far as it is theirs; undefined for those who have no role here.
 * @see docs/decisions/030-who-sees-the-history.md
 */
export async function openHistory(reader: Reader, document: Document): Promise<OpenHistory | undefined> {
  const { house, actor } = reader
  if (!actor.role) return undefined
  const head = await headOf(house.folder)
  const all = head ? await historyOf(house.folder, document.file, head) : []
  const writes = edits(reader)
  const whole = writes && seesEverything(reader)
  const live = writes ? all : fromServed(all, document.hash)
  const versions = whole ? live : openVersions(house.snapshot, actor.audience, live)
  const served = versions.find(({ bytes }) => hashOf(bytes) === document.hash)
  const known = new Set(versions.map(({ bytes }) => hashOf(bytes)))
  return {
    versions,
    ...(served && { served }),
    edits: writes,
    isKept: all.length > 0,
    mayRead: bytes => whole || known.has(hashOf(bytes)),
  }
}
