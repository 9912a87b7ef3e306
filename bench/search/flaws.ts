import { type Index, query, type SearchHit, type SearchResult } from '../../lib/search'

/** Asks twice; says how many milliseconds the first time took, and what is wrong with the answer, if anything is. */
export function examined(index: Index, text: string, level: number): { ms: number; flaw?: string } {
  const start = performance.now()
  try {
    const first = query(index, { text, level })
    const ms = performance.now() - start
    const same = JSON.stringify(first) === JSON.stringify(query(index, { text, level }))
    return { ms, flaw: same ? flawIn(index, first, level) : 'the same question gets another answer' }
  } catch (error) {
    return { ms: performance.now() - start, flaw: `throws ${(error as Error).message}` }
  }
}

function flawIn(index: Index, { hits, total, confidence }: SearchResult, level: number): string | undefined {
  if (!(confidence >= 0 && confidence <= 1)) return `confidence is ${confidence}`
  if (total < hits.length) return `${total} in total, but ${hits.length} hits`
  const seen = levelsOf(index)
  if (new Set(hits.map(({ id }) => id)).size < hits.length) return 'a document comes twice'
  for (const [at, hit] of hits.entries()) {
    if (!((seen.get(hit.id) ?? Infinity) <= level)) return `${hit.id} is not for this audience`
    if (!Number.isFinite(hit.score) || hit.score > (hits[at - 1]?.score ?? Infinity))
      return `scores are out of order`
    const flaw = marksFlaw(hit)
    if (flaw) return flaw
  }
  return undefined
}

function marksFlaw({ snippet: { text, marks } }: SearchHit): string | undefined {
  let end = 0
  for (const [from, to] of marks) {
    if (!(from >= end && to > from && to <= text.length))
      return `mark ${from}–${to} in ${text.length} characters`
    end = to
  }
  return undefined
}

const known = new WeakMap<Index, Map<string, number>>()

/** The audience of each document. */
function levelsOf(index: Index): Map<string, number> {
  const levels = known.get(index) ?? new Map(index.documents.map(({ id, level }) => [id, level]))
  known.set(index, levels)
  return levels
}
