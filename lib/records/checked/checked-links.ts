import type { Kept } from '../kept'
import { insertRows, inTransaction } from '../store'

/** What came of following a link out of the house. */
export interface CheckedLink {
  readonly url: string
  readonly at: Date
  readonly works: boolean
  /** What the other side answered: `404`; or in words why nothing did. */
  readonly answer: string
}

/** What is known of links out of the house, by URL. */
export async function checkedLinks({ db }: Kept): Promise<ReadonlyMap<string, CheckedLink>> {
  const rows = db ? await db.checkedLink.findMany() : []
  return new Map(rows.map(row => [row.url, row]))
}

/** Keeps what came of following links, each in place of what was known. */
export async function keepCheckedLinks({ db }: Kept, links: readonly CheckedLink[]): Promise<void> {
  if (!db || links.length === 0) return
  await inTransaction(db, t =>
    insertRows(
      t,
      'CheckedLink',
      ['url', 'at', 'works', 'answer'],
      links,
      'ON CONFLICT ("url") DO UPDATE SET "at" = excluded."at", "works" = excluded."works", "answer" = excluded."answer"',
    ),
  )
}
