// Starts one engine with what it kept in a file, in a process of its own, and asks it one question.
// Usage: npx tsx bench/search/start.ts answerhouse|fts5 FILE DOCUMENTS
import { spawnSync } from 'node:child_process'
import { closeSync, fstatSync, openSync, read, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { type Index, loadIndex, type SearchDocument, warmUp } from '../../lib/search'
import { engineOf } from './answerhouse'
import { timed, timedUntil } from './clock'
import { Fts5 } from './peers/fts5'
import { quantile } from './score'
import { fts5Settings } from './tune'

/** Milliseconds until an index is open, until it is warm, and until it has answered its first question. */
export interface Start {
  readonly open: number
  readonly warm: number
  readonly first: number
}

const times = 15
const question = 'how do I change the settings of my accoun'

/** Starts each engine several times, in turn, and gives the medians. */
export function started(files: Readonly<Record<string, string>>, documents: string): Record<string, Start> {
  const starts = Object.entries(files).map(([name, file]) => ({ name, file, all: [] as Start[] }))
  for (let time = 0; time < times; time++)
    for (const { name, file, all } of starts) {
      const args = ['--expose-gc', '--import', 'tsx', import.meta.filename, name, file, documents]
      const { stdout, status } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      if (status !== 0) throw new Error(`${name} did not start.`)
      all.push(JSON.parse(stdout) as Start)
    }
  const median = (all: readonly Start[], of: keyof Start) =>
    quantile(
      all.map(start => start[of]),
      0.5,
    )
  return Object.fromEntries(
    starts.map(({ name, all }) => [
      name,
      { open: median(all, 'open'), warm: median(all, 'warm'), first: median(all, 'first') },
    ]),
  )
}

async function start(name: string, file: string, list: string): Promise<Start> {
  if (name === 'fts5') {
    let engine: Fts5 | undefined
    const open = timed(() => (engine = new Fts5(new Database(file), [], fts5Settings())))
    return { open, warm: 0, first: timed(() => engine!.rows(question)) }
  }
  // The house has its documents from elsewhere; only the index is in the file.
  const documents = JSON.parse(readFileSync(list, 'utf8')) as SearchDocument[]
  // What parsing them left behind would be collected while the index is opened, some of it on other threads.
  gc!()
  await pause(100)
  let index: Index | undefined
  const open = await timedUntil(async () => (index = await load(file, documents)))
  if (!index) throw new Error(`${file} can't be loaded.`)
  const warm = timed(() => warmUp(index!))
  return { open, warm, first: timed(() => engineOf(index!).search(question)) }
}

const readAt = promisify(read)

/** As lib/publish does. */
async function load(path: string, documents: readonly SearchDocument[]): Promise<Index | undefined> {
  const file = openSync(path, 'r')
  const read = (into: Uint8Array, from: number) => readAt(file, into, 0, into.length, from)
  const index = await loadIndex({ size: fstatSync(file).size, read }, documents, 'bench')
  closeSync(file)
  return index
}

if (process.argv[1] === import.meta.filename) {
  const [name = '', file = '', list = ''] = process.argv.slice(2)
  console.log(JSON.stringify(await start(name, file, list)))
}
