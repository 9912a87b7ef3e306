import { readLines, writeLines } from '../../operate'
import { buildIndex, documentsFromJsonl, explain, type Index, query } from '../../search'
import { Misuse } from './fault'
import { sayReading, sayReasons } from './search-shown'
import { marked, paint, printJson } from './style'

export interface ListOptions {
  readonly json?: boolean
  readonly limit: number
  readonly explain?: boolean
  /** JSONL files: questions to ask, and where what was found is written. */
  readonly queries?: string
  readonly run?: string
}

/** Searches a JSONL list of documents in place of a content folder; it has no audiences. */
export async function searchList(file: string, text: string, options: ListOptions): Promise<void> {
  const index = buildIndex(documentsFromJsonl(await linesOf(file)))
  const level = 0
  if (options.queries) return runQueries(index, level, options)
  const asked = { text, level, limit: options.limit }
  const { hits, total, confidence, answered, ...found } = query(index, asked)
  const why = new Map((options.explain ? explain(index, asked) : []).map(one => [one.id, one]))
  if (options.json) {
    return printJson({
      revision: null,
      answered,
      confidence,
      total,
      hits: hits.map(hit => ({
        id: hit.id,
        section: hit.section.heading,
        snippet: hit.snippet.text,
        score: hit.score,
        ...(options.explain && { reasons: why.get(hit.id)?.reasons ?? [] }),
      })),
    })
  }
  sayReading(found)
  for (const hit of hits) {
    console.log(
      `${paint('bold', hit.id)}  ${marked(hit.snippet.text.replaceAll('\n', ' '), hit.snippet.marks)}`,
    )
    sayReasons(why.get(hit.id))
  }
  console.log(paint('dim', `${total} found`))
}

/** Asks every question of a file, and writes what was found and how long each took (milliseconds, the query alone). */
export async function runQueries(
  index: Index,
  level: number,
  { queries = '', run = '', limit }: ListOptions,
): Promise<void> {
  const lines = (await linesOf(queries)).split('\n').filter(line => line.trim())
  const out = lines.map((line, i) => {
    const { id, text } = parseQuery(line, queries, i + 1)
    const start = performance.now()
    const { hits, answered, confidence } = query(index, { text, level, limit })
    const ms = performance.now() - start
    return JSON.stringify({
      qid: id,
      ids: hits.map(hit => hit.id),
      answered,
      confidence,
      ms: Math.round(ms * 1000) / 1000,
    })
  })
  await writeLines(run, out)
  console.error(`${out.length} questions asked; the run is in ${run}.`)
}

function parseQuery(line: string, file: string, at: number): { id: string; text: string } {
  try {
    const { id, text } = JSON.parse(line) as { id: unknown; text: unknown }
    if (id !== undefined && typeof text === 'string') return { id: String(id), text }
  } catch {
    // Falls through: the message below says where and what.
  }
  throw new Misuse(`${file}:${at} is not a question. Write {"id": "…", "text": "…"}.`)
}

async function linesOf(file: string): Promise<string> {
  const lines = await readLines(file)
  if (lines === undefined) throw new Misuse(`The file "${file}" can't be read. Check its name.`)
  return lines
}
