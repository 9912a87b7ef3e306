import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare, compareAll, know } from '../../lib/consistency'
import { readContent, type Snapshot } from '../../lib/content'
import { type SearchDocument, searchDocuments } from '../../lib/search'
import { readDocuments } from '../search/sets'
import { makeContent } from '../make-content'
import { scoreLimits } from './limits'
import { plant } from './plant'
import { rollOf } from './roll'
import { score } from './score'

/** Shares of what was planted that are to be found, and of what is found of it that are to be right. */
const bars = {
  'same-words': { recall: 0.95, precision: 0.95 },
  'same-question': { recall: 0.95, precision: 0.9 },
  disagree: { recall: 0.7, precision: 0.8 },
  limit: { recall: 0.8, precision: 0.9 },
}
/** Seconds of computing for all of many documents, and for one new document among them. */
const [mostSeconds, mostForOne] = [60, 1]
const many = 10_000

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    docs: { type: 'string' },
    list: { type: 'boolean' },
  },
})
const missed: string[] = []

const { documents, locale, snapshot } = values.docs
  ? { documents: readDocuments(values.docs), locale: 'en', snapshot: undefined }
  : await read(values.content)
const each = 60
const scores = [
  ...score(documents, plant(documents, each, rollOf(20261123)), locale),
  ...(snapshot ? [scoreLimits(snapshot, documents, each, rollOf(20261123))] : []),
]
console.log(
  `${documents.length} documents of ${basename(values.docs ?? values.content)}, and ${each} planted of each sort:`,
)
row(['what', 'planted', 'found', 'recall', 'traps', 'caught', 'precision', 'found before'])
for (const { kind, planted, found, traps, caught, natural } of scores) {
  const [recall, precision] = [found / planted, found / (found + caught)]
  row([kind, planted, found, recall.toFixed(3), traps, caught, precision.toFixed(3), natural.length])
  if (recall < bars[kind].recall) missed.push(`recall of ${kind}`)
  if (!(precision >= bars[kind].precision)) missed.push(`precision of ${kind}`)
}
if (values.list)
  for (const { kind, places, texts, values: numbers, share } of scores.flatMap(({ natural }) => natural)) {
    console.log(`\n${kind} ${share.toFixed(2)} ${numbers?.join(' / ') ?? ''}`)
    for (const [at, place] of places.entries())
      console.log(`  ${place.document}#${place.anchor}  ${texts[at]!.slice(0, 300)}`)
  }

const folder = mkdtempSync(join(tmpdir(), 'answerhouse-duplicates-'))
makeContent(folder, many)
const large = await read(folder)
rmSync(folder, { recursive: true, force: true })
const [known, studying] = seconds(() => know(large.documents, large.locale))
const [findings, comparing] = seconds(() => compareAll(known))
const lengthOf = ({ sections }: SearchDocument) => sections.reduce((sum, { text }) => sum + text.length, 0)
const longest = large.documents.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a))
const [alike, one] = seconds(() => compare(known, { ...longest, id: `${longest.id}-new` }))
if (alike.length === 0) missed.push('finding that a new document is a copy')
console.log(
  `${large.documents.length} documents of 300 words: ${(studying + comparing).toFixed(1)} s of computing (bar ${mostSeconds}), ${findings.length} findings; one new document ${(one * 1000).toFixed(1)} ms (bar ${mostForOne} s)`,
)
if (studying + comparing > mostSeconds) missed.push('time of 10,000 documents')
if (one > mostForOne) missed.push('time of one new document')
const worst = Math.min(...scores.map(({ planted, found }) => found / planted))
console.log(
  `${missed.length === 0 ? 'All bars met' : `Missed: ${missed.join(', ')}`}. Least recall: ${worst.toFixed(3)}`,
)
if (missed.length > 0) process.exitCode = 1

async function read(
  from: string,
): Promise<{ documents: SearchDocument[]; locale: string; snapshot: Snapshot }> {
  const { snapshot, problems } = await readContent(from)
  if (!snapshot) throw new Error(problems[0]?.message ?? `There is no content in ${from}.`)
  return { documents: searchDocuments(snapshot), locale: snapshot.organization.locale, snapshot }
}

/** What it gives, and how many seconds of computing it took. */
function seconds<T>(run: () => T): [T, number] {
  const begun = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(begun)
  return [result, (user + system) / 1e6]
}

function row(cells: readonly (string | number)[]): void {
  console.log(
    cells.map((cell, at) => (at === 0 ? String(cell).padEnd(14) : String(cell).padStart(13))).join(''),
  )
}
