// Builds, saves, loads and asks a house of one size, and prints what it took as JSON.
// Usage: npx tsx bench/search/growth-size.ts SECTIONS FOLDER
import { buildIndex, type Index, loadIndex, saveIndex, warmUp } from '../../lib/search'
import { engineOf } from './answerhouse'
import { interleaved, timed, timedUntil } from './clock'
import { recombined, sample } from './house'
import { quantile } from './score'
import { largest, readDocuments } from './sets'

/** Seconds, gigabytes, megabytes, and milliseconds. */
export interface Grown {
  readonly sections: number
  readonly build: number
  readonly memory: number
  readonly file: number
  readonly load: number
  readonly p50: number
  readonly p99: number
}

const asked = 300

async function grow(sections: number, folder: string): Promise<Grown> {
  const source = largest(folder)
  const documents = recombined(readDocuments(source.documents), sections)
  let index: Index | undefined
  const build = timed(() => (index = buildIndex(documents))) / 1000
  const file = saveIndex(index!, 'bench')
  const memory = process.resourceUsage().maxRSS / 1e6
  const load = await timedUntil(async () => (index = await loadIndex(file, documents, 'bench')))
  warmUp(index!)
  const questions = sample(source.questions, asked).map(({ text }) => text)
  const times = interleaved({ ours: engineOf(index!) }, questions)['ours']!
  return {
    sections,
    build,
    memory,
    file: file.byteLength / 1e6,
    load,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  }
}

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(await grow(Number(process.argv[2]), process.argv[3] ?? '')))
