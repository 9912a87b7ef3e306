// Asks one engine all questions of all sets, and writes what it found as JSON.
// Usage: npx tsx bench/search/accuracy-engine.ts ENGINE FOLDER FILE
import { writeFileSync } from 'node:fs'
import { answerhouse } from './answerhouse'
import type { Engine } from './engine'
import { peers } from './peers'
import { run, type Run } from './score'
import { byDocuments, readDocuments, setsIn } from './sets'
import { bestOf, tuned } from './tune'

/** What an engine found, by set (but not about lists too long for it): with its settings for all sets, and with those that are best for this set alone. */
export type Runs = Readonly<Partial<Record<string, { readonly all: Run; readonly alone: Run }>>>

const [name = '', folder = '', file = ''] = process.argv.slice(2)
const peer = peers.find(each => each.name === name)
const known = peer && tuned(name)
const runs: Record<string, { all: Run; alone: Run }> = {}
for (const [list, sets] of byDocuments(setsIn(folder))) {
  const documents = readDocuments(list)
  const sections = documents.reduce((sum, document) => sum + document.sections.length, 0)
  if (peer && sections > peer.mostSections) continue
  const built = new Map<number, Engine>()
  const engineWith = (setting: number) => {
    const engine =
      built.get(setting) ?? (peer ? peer.grid[setting]!.build(documents) : answerhouse(documents))
    built.set(setting, engine)
    return (text: string) => engine.search(text)
  }
  for (const set of sets) {
    const [best, own] = known ? [bestOf(known), bestOf(known, set.name)] : [0, 0]
    const all = run(set, engineWith(best))
    runs[set.name] = { all, alone: own === best ? all : run(set, engineWith(own)) }
  }
}
writeFileSync(file, JSON.stringify(runs))
