import {
  type Index,
  query,
  type SearchHit,
  type SearchResult,
  suggest,
  type Suggestion,
} from '../../lib/search'

/** Asks twice; says how many milliseconds the first time took, and what is wrong with the answer, if anything is. */
export function examined(index: Index, text: string, level: number): { ms: number; flaw?: string } {
  const start = performance.now()
  try {
    const first = query(index, { text, level })
    const ms = performance.now() - start
    const same = JSON.stringify(first) === JSON.stringify(query(index, { text, level }))
    if (!same) return { ms, flaw: 'the same question gets another answer' }
    return {
      ms,
      flaw: flawIn(index, first, level) ?? suggestionsFlaw(index, suggest(index, { text, level }), level),
    }
  } catch (error) {
    return { ms: performance.now() - start, flaw: `throws ${(error as Error).message}` }
  }
}

function flawIn(index: Index, { hits, total, confidence }: SearchResult, level: number): string | undefined {
  if (!(confidence >= 0 && confidence <= 1)) return `confidence is ${confidence}`
  if (total < hits.length) return `${total} in total, but ${hits.length} hits`
  if (new Set(hits.map(({ id }) => id)).size < hits.length) return 'a document comes twice'
  for (const [at, hit] of hits.entries()) {
    if (!isSeen(index, hit.id, level)) return `${hit.id} is not for this audience`
    if (!Number.isFinite(hit.score) || hit.score > (hits[at - 1]?.score ?? Infinity))
      return `scores are out of order`
    const flaw = marksFlaw(hit)
    if (flaw) return flaw
  }
  return undefined
}

function suggestionsFlaw(
  index: Index,
  suggestions: readonly Suggestion[],
  level: number,
): string | undefined {
  const secret = suggestions.find(({ id }) => id !== undefined && !isSeen(index, id, level))
  if (secret) return `${secret.id} is suggested to the wrong audience`
  const empty = suggestions.some(({ text }) => text.trim() === '')
  return empty ? 'a suggestion is empty' : undefined
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

/** Whether a document is there, and for this audience. */
function isSeen(index: Index, id: string, level: number): boolean {
  const levels = known.get(index) ?? new Map(index.documents.map(document => [document.id, document.level]))
  known.set(index, levels)
  return (levels.get(id) ?? Infinity) <= level
}
