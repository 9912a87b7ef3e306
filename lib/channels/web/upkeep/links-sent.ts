import type { Database } from '../../../db'
import { followAll, linksOut } from '../../../insights'
import { keepCheckedLinks } from '../../../records'
import { formOf, seeOther } from '../document/form'
import { edits } from '../editing/editors'
import { problemResponse } from '../problem'
import { see, type Reader } from '../reader'

interface Following {
  done: number
  readonly all: number
}

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.following')
const shared = globalThis as { [key]?: WeakMap<Database, Following> }
const runs = () => (shared[key] ??= new WeakMap<Database, Following>())

/** How far the links out of the house have been followed; undefined where they aren't being followed. */
export function following(db: Database | undefined): Following | undefined {
  return db && runs().get(db)
}

/**
 * Takes an editor's wish to follow the links out of the house that they see, and leads back at once: it takes a while, and
 * the page says how far it is. One run at a time. For whoever doesn't edit there is no such form.
 */
export async function takeFollow(reader: Reader, request: Request): Promise<Response> {
  const { house, now } = reader
  const { db, snapshot } = house
  if (!edits(reader) || !db)
    return problemResponse(404, 'There is nothing here.', 'Go back to the first page.')
  const form = await formOf(request)
  if (form instanceof Response) return form
  const urls = linksOut([...snapshot.documents.values()].filter(({ id }) => see(reader, id)))
  if (!following(db) && urls.length > 0) {
    const run = { done: 0, all: urls.length }
    runs().set(db, run)
    const followed: Promise<void>[] = []
    followAll(urls, link => {
      run.done++
      followed.push(keepCheckedLinks(house, [{ ...link, at: now }]))
    })
      .then(() => Promise.all(followed))
      .catch(error => console.error('What came of following links could not be kept.', error))
      .finally(() => runs().delete(db))
  }
  return seeOther('/editors/upkeep#dead-outside')
}
