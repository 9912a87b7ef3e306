// Asks 100,000 random and hostile questions of the example organization, and of a house of 5,000 documents.
// Usage: npm run fuzz:search [-- COUNT]
import { join } from 'node:path'
import { readContent } from '../../lib/content'
import { buildIndex, type Index, query, searchDocuments } from '../../lib/search'
import { dice } from '../make-content'
import { timed } from './clock'
import { examined } from './flaws'
import { fuzzQuestions } from './fuzz-questions'
import { recombined } from './house'
import { quantile } from './score'

const count = Number(process.argv[2] ?? 100_000)
const large = 5000
/** The slowest are asked again so often, and may then take so many times the median. */
const slowest = 100
const again = 5
const mostTimes = 20

interface Asked {
  readonly text: string
  readonly level: number
  readonly ms: number
}

const { snapshot } = await readContent(join(import.meta.dirname, '../../content'))
if (!snapshot) throw new Error("The example organization can't be read: npx answerhouse check")
const documents = searchDocuments(snapshot)
const sections = documents.reduce((sum, document) => sum + document.sections.length, 0)
const house = recombined(documents, Math.ceil((1.1 * large * sections) / documents.length)).slice(0, large)
const indexes = {
  [`${documents.length} documents`]: buildIndex(documents, snapshot.synonyms, snapshot.organization.locale),
  [`${large} documents`]: buildIndex(house, snapshot.synonyms, snapshot.organization.locale),
}
const worst = Object.entries(indexes).map(([name, index]) => fuzz(name, index))
const flaws = worst.reduce((sum, each) => sum + each.flaws, 0)
const times = Math.max(...worst.map(each => each.times))
const reached = flaws === 0 && times <= mostTimes
console.log(
  `fuzz:search: ${count} questions of each, ${flaws} flaws, the slowest takes ${times.toFixed(1)} times the median (at most ${mostTimes})`,
)
process.exitCode = reached ? 0 : 1

function fuzz(name: string, index: Index): { flaws: number; times: number } {
  const roll = dice(20261126)
  const asked: Asked[] = []
  let flaws = 0
  let number = 0
  for (const text of fuzzQuestions(index.documents)) {
    if (number++ === count) break
    const level = Math.floor(roll() * index.levels)
    const { ms, flaw } = examined(index, text, level)
    asked.push({ text, level, ms })
    if (flaw === undefined) continue
    if (flaws++ < 20) console.log(`${name}: ${flaw}: ${JSON.stringify(text.slice(0, 200))} (level ${level})`)
  }
  const median = quantile(
    asked.map(({ ms }) => ms),
    0.5,
  )
  const slow = asked
    .sort((a, b) => b.ms - a.ms)
    .slice(0, slowest)
    .map(({ text, level }) => ({
      text,
      best: Math.min(...Array.from({ length: again }, () => timed(() => query(index, { text, level })))),
    }))
    .sort((a, b) => b.best - a.best)
  for (const { text, best } of slow.slice(0, 5))
    console.log(
      `${name}: ${(best / median).toFixed(1)} times the median: ${text.length} characters, ${JSON.stringify(text.slice(0, 80))}`,
    )
  console.log(`${name}: ${flaws} flaws, median ${median.toFixed(3)} ms`)
  return { flaws, times: slow[0]!.best / median }
}
