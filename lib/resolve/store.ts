import { storable, type Database } from '../db'

/** One search as it is kept: what was asked and found, and not by whom. */
export interface SearchRecord {
  /** The reply's trace. */
  readonly id: string
  readonly at: Date
  readonly text: string
  readonly channel: string
  readonly audience: string
  readonly revision: string
  readonly hits: number
  readonly firstId?: string
  readonly answered: boolean
  readonly confidence: number
  /** How long it took, in milliseconds. */
  readonly ms: number
}

/** More than this of a text is not kept: what follows tells nobody what is missing from the knowledge. */
const longest = 500

/** Keeps a search. @throws when the database can't be written */
export async function recordSearch(db: Database, search: SearchRecord): Promise<void> {
  const text = storable(search.text.slice(0, longest))
  await db.search.create({ data: { ...search, text }, select: { id: true } })
}
