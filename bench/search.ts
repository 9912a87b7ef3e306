import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { tmpdir } from 'node:os'
import { gunzipSync } from 'node:zlib'
import { buildIndex, documentsFromJsonl, query } from '../lib/search'

// npx tsx bench/search.ts DIR...
// Each DIR holds docs.jsonl or docs.jsonl.gz (or meta.json {"docsFrom": a sibling folder}), queries.jsonl and
// qrels.jsonl. Prints recall, build time and times of queries, and writes each run beside the temporary files.

const text = (file: string) =>
  file.endsWith('.gz') ? gunzipSync(readFileSync(file)).toString() : readFileSync(file, 'utf8')
const rows = <Row>(file: string): Row[] =>
  text(file)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)

function documentsFile(folder: string): string {
  const found = ['docs.jsonl', 'docs.jsonl.gz'].map(name => join(folder, name)).find(file => existsSync(file))
  if (found) return found
  const meta = join(folder, 'meta.json')
  if (!existsSync(meta)) throw new Error(`${folder}: there is no docs.jsonl, docs.jsonl.gz or meta.json.`)
  return documentsFile(join(dirname(folder), (JSON.parse(text(meta)) as { docsFrom: string }).docsFrom))
}

const quantile = (values: number[], share: number) =>
  values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const built = new Map<string, { index: ReturnType<typeof buildIndex>; seconds: number }>()
for (const folder of process.argv.slice(2).map(given => given.replace(/\/+$/, ''))) {
  const file = documentsFile(folder)
  if (!built.has(file)) {
    built.clear()
    const documents = documentsFromJsonl(text(file))
    const started = performance.now()
    built.set(file, { index: buildIndex(documents), seconds: (performance.now() - started) / 1000 })
  }
  const { index, seconds } = built.get(file)!
  const queries = rows<{ id: string; text: string; oos?: boolean }>(join(folder, 'queries.jsonl'))
  const right = new Map<string, Set<string>>()
  for (const { qid, docid, rel } of rows<{ qid: string; docid: string; rel: number }>(
    join(folder, 'qrels.jsonl'),
  ))
    if (rel > 0) right.set(qid, (right.get(qid) ?? new Set<string>()).add(docid))

  for (const { text } of queries.slice(0, 50)) query(index, { text, level: 0 })
  const run = queries.map(({ id, text }) => {
    const started = performance.now()
    const { hits, answered, confidence } = query(index, { text, level: 0 })
    const ms = performance.now() - started
    return { qid: id, ids: hits.map(hit => hit.id), answered, confidence, ms }
  })
  const out = join(tmpdir(), `search-${basename(folder)}.jsonl`)
  writeFileSync(out, run.map(line => JSON.stringify(line) + '\n').join(''))

  const asked = run.filter(line => right.has(line.qid))
  const recall = (most: number) =>
    asked.filter(line => line.ids.slice(0, most).some(id => right.get(line.qid)!.has(id))).length /
    asked.length
  const times = run.map(line => line.ms)
  console.log(
    `${basename(folder)}: recall@1 ${recall(1).toFixed(3)}, recall@5 ${recall(5).toFixed(3)}, ` +
      `build ${seconds.toFixed(1)} s, p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms → ${out}`,
  )
}
