import type { Database } from '../db'

/** The database inside a transaction. */
export type Transaction = Omit<Database, '$connect' | '$disconnect' | '$extends' | '$on' | '$transaction'>

/**
 * Everything that `work` writes, or nothing. It must write first: on SQLite a lock that was taken for reading can't always
 * become one for writing. Every write belongs in here, even a single one: SQLite has one connection, so that a write
 * beside somebody else's transaction would be undone with it.
 */
export function inTransaction<T>(db: Database, work: (t: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work, { maxWait: 10_000, timeout: 30_000 })
}

/** Both databases take more parameters than this many rows have. */
const rowsAtOnce = 500

type Value = string | number | boolean | Date | null | undefined

/**
 * Writes many rows at once: one statement costs a fifteenth of as many upserts, and both databases read it.
 * @param onConflict what happens to a row that is there already: `ON CONFLICT …`
 */
export async function insertRows<Column extends string>(
  t: Transaction,
  table: string,
  columns: readonly Column[],
  rows: readonly Readonly<{ [C in Column]?: Value }>[],
  onConflict = '',
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    // What a tagged template is: the words between the values, and the values apart from them.
    const words: string[] = []
    const values: Value[] = []
    let next = `INSERT INTO "${table}" (${columns.map(column => `"${column}"`).join(', ')}) VALUES (`
    for (const row of rows.slice(at, at + rowsAtOnce)) {
      for (const column of columns) {
        words.push(next)
        values.push(row[column] ?? null)
        next = ', '
      }
      next = '), ('
    }
    words.push(`) ${onConflict}`)
    await t.$executeRaw(Object.assign(words, { raw: words }), ...values)
  }
}
