import { markOf, type Actor } from '../../access'
import { storable, type Database } from '../../db'
import { isUuid, seen, type Kept } from '../kept'
import { gather, underWay } from '../later'
import { searchExists, type SearchRecord } from './store'

/** More than this of a text is not kept: what follows tells nobody what is missing from the knowledge. */
const longest = 500

/** Keeps a search, a moment later. One that has the id of another is the same search, and kept once. */
export async function recordSearch(db: Database, search: SearchRecord): Promise<void> {
  const text = storable(search.text.slice(0, longest))
  const { searches } = gather(db)
  if (!searches.has(search.id)) searches.set(search.id, { ...search, text })
}

/** Whether a search with this trace was recorded. */
export async function hasSearch({ db }: Kept, trace: string): Promise<boolean> {
  if (!db || !isUuid(trace)) return false
  await underWay(db)
  return gather(db).searches.has(trace) || searchExists(db, trace)
}

/** What a search led to. The first thing opened is kept, and the last. */
export async function recordOpened(
  kept: Kept,
  opened: { readonly actor: Actor; readonly trace: string; readonly id: string; readonly now: Date },
): Promise<void> {
  const document = seen(kept, opened.actor, opened.id)
  if (!kept.db || !document || !isUuid(opened.trace)) return
  const { found } = gather(kept.db)
  const first = found.get(opened.trace) ?? { id: document.id, at: opened.now }
  const lastBy = markOf(opened.actor, document.id)
  found.set(opened.trace, { ...first, lastId: document.id, lastBy })
}
