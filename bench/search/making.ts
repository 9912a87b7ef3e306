import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { buildIndex, type Index, saveIndex, type SearchDocument, suggest } from '../../lib/search'
import { timed } from './clock'
import { entriesOf } from './engine'
import { sample } from './house'
import { fillFts5, type Fts5Settings } from './peers/fts5'

const rounds = 3

/** Ours and FTS5 over the same documents, each also in a file. */
export interface Made {
  readonly index: Index
  readonly database: Database.Database
  readonly files: { readonly answerhouse: string; readonly fts5: string }
  /** Seconds to build, the best of three; bytes of the file. */
  readonly build: Readonly<Record<string, number>>
  readonly bytes: Readonly<Record<string, number>>
  /** Bytes of FTS5's file where it leaves the texts out, as ours does. */
  readonly bytesWithoutTexts: number
}

/** Builds both three times, in turn. FTS5 builds in its file; what is asked and weighed is then put in best order. */
export function make(documents: readonly SearchDocument[], settings: Fts5Settings, scratch: string): Made {
  const entries = entriesOf(documents, settings.phrasings)
  const files = { answerhouse: join(scratch, 'index'), fts5: join(scratch, `${rounds}.db`) }
  const build = { answerhouse: Infinity, fts5: Infinity }
  let index: Index | undefined
  let database: Database.Database | undefined
  for (let round = 1; round <= rounds; round++) {
    build.answerhouse = Math.min(build.answerhouse, timed(() => (index = buildIndex(documents))) / 1000)
    database?.close()
    const file = join(scratch, `${round}.db`)
    build.fts5 = Math.min(build.fts5, timed(() => (database = fillFts5(file, entries, settings))) / 1000)
  }
  writeFileSync(files.answerhouse, new Uint8Array(saveIndex(index!, 'bench')))
  database!.exec(`insert into entries(entries) values ('optimize'); vacuum; pragma cache_size = -262144`)
  const bytes = { answerhouse: statSync(files.answerhouse).size, fts5: statSync(files.fts5).size }
  const bare = join(scratch, 'bare.db')
  fillFts5(bare, entries, settings, false)
    .exec(`insert into entries(entries) values ('optimize'); vacuum`)
    .close()
  return { bytesWithoutTexts: statSync(bare).size, index: index!, database: database!, files, build, bytes }
}

const typists = 100

/** Milliseconds of suggestions, each letter of a hundred titles typed in turn, each the best of three rounds. */
export function timesOfSuggestions(index: Index, documents: readonly SearchDocument[]): number[] {
  const typed = sample(documents, typists).flatMap(({ title }) =>
    Array.from({ length: Math.min(40, title.length) }, (_, at) => title.slice(0, at + 1)),
  )
  const best = typed.map(() => Infinity)
  for (let round = 0; round < rounds; round++)
    typed.forEach((text, at) => {
      best[at] = Math.min(
        best[at]!,
        timed(() => suggest(index, { text, level: index.levels - 1 })),
      )
    })
  return best
}
