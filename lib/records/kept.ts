import type { Actor } from '../access'
import { find, type Document, type Snapshot } from '../content'
import type { Database } from '../db'

/** What records are kept of and where. A house fits it; without a database nothing is kept, and nothing found. */
export interface Kept {
  readonly snapshot: Snapshot
  readonly db?: Database | undefined
}

/** A document that this actor may see: nothing is recorded of any other. */
export function seen({ snapshot }: Kept, actor: Actor, id: string): Document | undefined {
  return find(snapshot, actor.audience, id)
}

/** This id and those that the document once had: what was recorded before it got a new one is still about it. */
export function idsOf(document: Document): string[] {
  return [document.id, ...document.was]
}

/** Whether this is a UUID, as all ids of records are (RFC 9562). */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text)
}

/** The instant so many days before another. */
export function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
