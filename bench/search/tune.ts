// Tries every setting of a peer's grid on the same questions, and keeps what each found.
// Usage: npx tsx bench/search/tune.ts PEER FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SearchDocument } from '../../lib/search'
import { sample } from './house'
import { versionOf } from './machine'
import { peers } from './peers'
import type { Fts5Settings } from './peers/fts5'
import { results } from './report'
import { mean, run } from './score'
import { byDocuments, readDocuments, setsIn } from './sets'

/** Questions of each set that settings are tried on. */
const most = 60
/** Longer lists are thinned: which setting is better shows in a part, too, and slow engines end sooner. */
const mostSections = 3000

/** What tuning found for a peer. */
export interface Tuned {
  readonly version: string
  readonly questions: number
  readonly tried: readonly { readonly settings: unknown; readonly recall: Readonly<Record<string, number>> }[]
}

/** What tuning found, by setting. */
export function tuned(peer: string): Tuned {
  return JSON.parse(readFileSync(fileOf(peer), 'utf8')) as Tuned
}

/** Which setting of the grid is best over all sets (each counts the same), or on one of them alone. */
export function bestOf({ tried }: Tuned, set?: string): number {
  const worth = tried.map(({ recall }) => (set ? (recall[set] ?? 0) : mean(Object.values(recall))))
  return worth.indexOf(Math.max(...worth))
}

/** The best setting of a peer for all sets. */
export const bestSettings = (peer: string): number => bestOf(tuned(peer))

/**
 * Those that FTS5's speed is measured with: its best, without looking for pairs as phrases, which find more but would
 * make it slower.
 */
export const fts5Settings = (): Fts5Settings => ({
  ...(tuned('fts5').tried[bestSettings('fts5')]!.settings as Fts5Settings),
  pairs: false,
})

const fileOf = (peer: string) => join(results, 'tuned', `${peer}.json`)

function tune(name: string, folder: string): void {
  const peer = peers.find(each => each.name === name)
  if (!peer) throw new Error(`There is no peer "${name}": ${peers.map(each => each.name).join(', ')}.`)
  const tried = peer.grid.map(({ settings }) => ({ settings, recall: {} as Record<string, number> }))
  for (const [file, sets] of byDocuments(setsIn(folder))) {
    const asked = sets.map(({ name: set, questions }) => ({
      set,
      questions: sample(
        questions.filter(({ right }) => right.size > 0),
        most,
      ),
    }))
    const documents = thinned(
      readDocuments(file),
      new Set(asked.flatMap(({ questions }) => questions.flatMap(({ right }) => [...right]))),
    )
    peer.grid.forEach(({ build }, at) => {
      const engine = build(documents)
      for (const { set, questions } of asked) {
        const { right } = run({ questions }, text => engine.search(text))
        tried[at]!.recall[set] = Number(mean(right).toFixed(4))
        console.error(name, at, set, tried[at]!.recall[set])
      }
    })
  }
  mkdirSync(join(results, 'tuned'), { recursive: true })
  const found: Tuned = { version: versionOf(peer.package), questions: most, tried }
  writeFileSync(fileOf(name), `${JSON.stringify(found, null, 1)}\n`)
  const best = bestOf(found)
  console.log(`${name}: best is ${best}, ${JSON.stringify(found.tried[best])}`)
}

/** Of a long list, what answers the questions, and enough others to hide it among. */
function thinned(documents: readonly SearchDocument[], answers: ReadonlySet<string>): SearchDocument[] {
  const sections = (list: readonly SearchDocument[]) =>
    list.reduce((sum, each) => sum + each.sections.length, 0)
  const share = mostSections / sections(documents)
  if (share >= 1) return [...documents]
  const others = documents.filter(({ id }) => !answers.has(id))
  const kept = new Set(sample(others, Math.floor(share * others.length)).map(({ id }) => id))
  return documents.filter(({ id }) => kept.has(id) || answers.has(id))
}

if (process.argv[1] === import.meta.filename) tune(process.argv[2] ?? '', process.argv[3] ?? '')
