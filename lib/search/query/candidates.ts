import type { Index } from '../structure'

/** A document that matches, with its best section and its best phrasing or title. */
export interface Candidate {
  readonly document: number
  score: number
  readonly section: number
  readonly beside: number
}

/** Better first; on equal scores the ids decide, which tell nothing of who may see what. */
export function compare(index: Index, a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score
  return index.documents[a.document]!.id < index.documents[b.document]!.id ? -1 : 1
}

/** Less than any score: no score at all is less than this. */
const tiny = 1e-30

/**
 * Groups units under their documents: a document is worth its best section and a share of its best phrasing or title.
 * @param extra added to a document's score, by document
 * @param most how many to give, best first
 * @param allowed by document: 0 where it is not to be among them
 */
export function candidates(
  index: Index,
  level: number,
  scores: Float32Array,
  extra: ReadonlyMap<number, number>,
  most: number,
  allowed?: Uint8Array,
): Candidate[] {
  const { document: documentOf, start, sections, ends } = index.units
  const { beside } = index.weights
  const end = ends[level]!
  const best = new Float64Array(most)
  const found: { document: number; score: number }[] = []
  const ask = (document: number, more: number) => {
    if (allowed && allowed[document] === 0) return
    const middle = sections[document]!
    const inSection = highest(scores, middle, start[document + 1]!)
    const score = inSection + beside * highest(scores, start[document]!, middle) + more
    if (score < best[0]! || score === 0) return
    replaceLeast(best, score)
    found.push({ document, score })
  }
  for (const [document, more] of extra) ask(document, more)
  // A document among the best has a unit with its share of their scores: the others are passed over at a glance.
  let least = Math.max(tiny, best[0]! / (1 + beside))
  for (let unit = 0; unit < end; unit++) {
    if (scores[unit]! < least) continue
    const document = documentOf[unit]!
    if (extra.size === 0 || !extra.has(document)) ask(document, 0)
    least = Math.max(tiny, best[0]! / (1 + beside))
    unit = start[document + 1]! - 1
  }
  return found
    .filter(({ score }) => score >= best[0]!)
    .map(({ document, score }) => ({
      document,
      score,
      section: highestAt(scores, sections[document]!, start[document + 1]!),
      beside: highestAt(scores, start[document]!, sections[document]!),
    }))
    .sort((a, b) => compare(index, a, b))
    .slice(0, most)
}

function highest(scores: Float32Array, from: number, to: number): number {
  let most = 0
  for (let unit = from; unit < to; unit++) most = Math.max(most, scores[unit]!)
  return most
}

/** The unit with the highest score, the first of equals. */
function highestAt(scores: Float32Array, from: number, to: number): number {
  let found = from
  for (let unit = from + 1; unit < to; unit++) if (scores[unit]! > scores[found]!) found = unit
  return found
}

/** Puts a number among the highest, in place of the least, which is the first of them: a heap. */
function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0
  for (let next = 1; next < heap.length; next = 2 * at + 1) {
    if (next + 1 < heap.length && heap[next + 1]! < heap[next]!) next++
    if (heap[next]! >= value) break
    heap[at] = heap[next]!
    at = next
  }
  heap[at] = value
}
