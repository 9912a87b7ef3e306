import type { Database } from '../db'
import { flush, forgetOld, noteChanges, type Kept } from '../records'

const day = 24 * 60 * 60_000

/**
 * Keeps the records of a house that opens: notes what changed in its documents, and forgets what was kept long enough,
 * now and once a day. An error is logged and stops nothing.
 * @returns what ends it; everything is then written
 */
export async function keepRecords({ snapshot, db }: Kept & { db: Database }): Promise<() => Promise<void>> {
  await noteChanges({ snapshot, db }, new Date()).catch(failed('What changed was not noted.'))
  const forget = () => forgetOld(db, new Date()).catch(failed('Old records were not forgotten.'))
  await forget()
  const daily = setInterval(forget, day).unref()
  return async () => {
    clearInterval(daily)
    await flush(db)
  }
}

function failed(what: string) {
  return (error: unknown) => console.error(what, error)
}
