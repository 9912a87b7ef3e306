import type { Document } from './document'
import type { Situation } from './situation'
import type { Fact, Figure, Organization, Person, Role, Synonyms } from './organization'

/** Everything in a content folder as read at one revision. Immutable. */
export interface Snapshot {
  readonly revision: string
  readonly organization: Organization
  readonly roles: readonly Role[]
  readonly people: readonly Person[]
  readonly synonyms: Synonyms
  /** By name. */
  readonly facts: ReadonlyMap<string, Fact>
  /** By name. */
  readonly figures: ReadonlyMap<string, Figure>
  /** By tree. */
  readonly situations: ReadonlyMap<string, readonly Situation[]>
  /** By id, ordered by id. */
  readonly documents: ReadonlyMap<string, Document>
  /** File → id. */
  readonly byFile: ReadonlyMap<string, string>
  /** Old id → id. */
  readonly redirects: ReadonlyMap<string, string>
  /** Path under `files/` → ids of the documents that show or link it. */
  readonly files: ReadonlyMap<string, readonly string[]>
  /** Path under `files/` → size in pixels, of the images whose size can be read. */
  readonly images: ReadonlyMap<string, { readonly width: number; readonly height: number }>
  /** Path under `files/` → SHA-256 of the version that is served, 64 hex digits, where versions are kept. */
  readonly attachments?: ReadonlyMap<string, string>
  /** The documents that are not of this revision, by id: of their newest version something is wrong. */
  readonly older?: ReadonlyMap<string, Age>
}

/** A revision, and when it was read (ISO 8601). */
export interface Age {
  readonly revision: string
  readonly at: string
}
