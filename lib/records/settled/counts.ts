import type { Database } from '../../db'
import { countSettled } from './store'

type Count = Awaited<ReturnType<typeof countSettled>>

/** Every page shows its count, which changes slowly: it is read once in so many milliseconds. */
const holds = 30_000

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.settled')
const shared = globalThis as {
  [key]?: WeakMap<Database, Map<string, { count: Promise<Count>; until: number }>>
}

function countsOf(db: Database) {
  const all = (shared[key] ??= new WeakMap())
  let counts = all.get(db)
  if (!counts) all.set(db, (counts = new Map()))
  return counts
}

/** How many answers about these ids said yes, of how many; the first id is the document's own. */
export function heldCount(db: Database, ids: readonly string[], since: Date): Promise<Count> {
  const counts = countsOf(db)
  const id = ids[0] ?? ''
  const known = counts.get(id)
  if (known && known.until > performance.now()) return known.count
  const count = countSettled(db, ids, since)
  counts.set(id, { count, until: performance.now() + holds })
  count.catch(() => counts.delete(id))
  return count
}

/** Something was said about a document in this process: whoever asks next gets it as it is. */
export function forgetCount(db: Database, id: string): void {
  countsOf(db).delete(id)
}
