import Database from 'better-sqlite3'
import { type Engine, enough, type Entry, grid, pages, type Peer, type Phrasings, wordsOf } from '../engine'

export interface Fts5Settings {
  readonly phrasings: Phrasings
  /** Of title, heading, asked and body. */
  readonly weights: readonly [number, number, number, number]
  /** Whether the last word may be unfinished. */
  readonly prefix: boolean
  /** Whether neighbouring words are looked for as a phrase, too. */
  readonly pairs: boolean
}

/**
 * The porter tokenizer over unicode61, and `rank` with weights of bm25, which the documentation calls faster than
 * sorting by bm25() (https://sqlite.org/fts5.html, 5.1.1 and 6.2). Words are combined with OR: with AND most questions
 * find nothing. Weights, prefix and phrases were tried.
 */
export const fts5Peer: Peer<Fts5Settings> = {
  name: 'fts5',
  grid: grid(
    [
      { weights: [1, 1, 1, 1], prefix: false, pairs: false },
      { weights: [2, 1.5, 1, 1], prefix: true, pairs: false },
      { weights: [3, 2, 2, 1], prefix: true, pairs: false },
      { weights: [7, 5, 3, 1], prefix: true, pairs: false },
      { weights: [1, 1, 1, 1], prefix: true, pairs: true },
      { weights: [2, 1.5, 1, 1], prefix: true, pairs: true },
      { weights: [3, 2, 2, 1], prefix: true, pairs: true },
      { weights: [7, 5, 3, 1], prefix: true, pairs: true },
      { weights: [12, 6, 6, 1], prefix: true, pairs: true },
    ],
    [
      { weights: [2, 1.5, 1, 1], prefix: true, pairs: false },
      { weights: [3, 2, 2, 1], prefix: true, pairs: false },
      { weights: [3, 2, 2, 1], prefix: true, pairs: true },
    ],
  ),
  build: (entries, settings) => new Fts5(fillFts5(':memory:', entries, settings), entries, settings),
}

/**
 * Makes the table in a file and fills it in one transaction.
 * @param texts whether the file keeps the texts, which is usual
 */
export function fillFts5(
  file: string,
  entries: readonly Entry[],
  { weights }: Fts5Settings,
  texts = true,
): Database.Database {
  const database = new Database(file)
  database.exec(
    `create virtual table entries using fts5(title, heading, asked, body, tokenize = 'porter unicode61'${texts ? '' : ", content = ''"});
     insert into entries(entries, rank) values ('rank', 'bm25(${weights.join(', ')})')`,
  )
  const insert = database.prepare(
    'insert into entries(rowid, title, heading, asked, body) values (?, ?, ?, ?, ?)',
  )
  database.transaction(() =>
    entries.forEach(({ title, heading, asked, body }, at) => insert.run(at, title, heading, asked, body)),
  )()
  return database
}

export class Fts5 implements Engine {
  private readonly find: Database.Statement<[string], { at: number; rank: number }>

  constructor(
    database: Database.Database,
    private readonly entries: readonly Entry[],
    private readonly settings: Fts5Settings,
  ) {
    this.find = database.prepare(
      `select rowid as at, rank from entries where entries match ? order by rank limit ${enough}`,
    )
  }

  search(text: string) {
    const found = this.rows(text)
    return pages(
      this.entries,
      found.map(({ at, rank }) => ({ at, score: -rank })),
    )
  }

  /** Numbers of entries and their rank, the smaller the better. */
  rows(text: string): { at: number; rank: number }[] {
    const words = wordsOf(text)
    if (words.length === 0) return []
    const { prefix, pairs } = this.settings
    const terms = words.map((word, at) => `"${word}"${prefix && at === words.length - 1 ? '*' : ''}`)
    const phrases = pairs ? words.slice(1).map((word, at) => `"${words[at]} ${word}"`) : []
    return this.find.all([...terms, ...phrases].join(' OR '))
  }
}
