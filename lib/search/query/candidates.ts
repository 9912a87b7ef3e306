import type { Index } from '../structure'
import type { Scored } from './score'

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

/** Where more documents than this are in question, all that was left is scored everywhere: it costs less. */
const mostInQuestion = 1000

/** Which documents are asked for: how many, what is added to their scores, and whether they may be among them at all. */
interface Wanted {
  readonly most: number
  readonly extra: ReadonlyMap<number, number>
  /** By document: 0 where it is not to be among them. */
  readonly allowed?: Uint8Array | undefined
}

/**
 * Groups units under their documents: a document is worth its best section and a share of its best phrasing or title.
 * Gives so many of them, best first.
 */
export function candidates(index: Index, level: number, scored: Scored, wanted: Wanted): Candidate[] {
  const { start, sections, ends } = index.units
  const { scores, left, addLeft } = scored
  const { beside } = index.weights
  const reach = left * (1 + beside)
  let { found, least } = near(index, level, scores, wanted, reach)
  if (left > 0 && least > reach && found.length <= mostInQuestion) {
    for (const each of found) {
      addLeft(start[each.document]!, start[each.document + 1]!)
      each.score = scoreOf(index, scores, each.document) + (wanted.extra.get(each.document) ?? 0)
    }
  } else if (left > 0) {
    addLeft(0, ends[level]!)
    found = near(index, level, scores, wanted, 0).found
  }
  return found
    .map(({ document, score }) => ({
      document,
      score,
      section: highestAt(scores, sections[document]!, start[document + 1]!),
      beside: highestAt(scores, start[document]!, sections[document]!),
    }))
    .sort((a, b) => compare(index, a, b))
    .slice(0, wanted.most)
}

/** The documents whose scores are at most `reach` below the least of the best so many, which is 0 where there are fewer. */
function near(
  index: Index,
  level: number,
  scores: Float32Array,
  { most, extra, allowed }: Wanted,
  reach: number,
): {
  readonly found: { readonly document: number; score: number }[]
  readonly least: number
} {
  const { document: documentOf, start, ends } = index.units
  const { beside } = index.weights
  const end = ends[level]!
  const best = new Float64Array(most)
  const found: { document: number; score: number }[] = []
  const ask = (document: number, more: number) => {
    if (allowed && allowed[document] === 0) return
    const score = scoreOf(index, scores, document) + more
    if (score < best[0]! - reach || score === 0) return
    if (score > best[0]!) replaceLeast(best, score)
    found.push({ document, score })
  }
  for (const [document, more] of extra) ask(document, more)
  // A document among them has a unit with its share of their scores: the others are passed over at a glance.
  const leastUnit = () => Math.max(tiny, (best[0]! - reach) / (1 + beside))
  let least = leastUnit()
  for (let unit = 0; unit < end; unit++) {
    if (scores[unit]! < least) continue
    const document = documentOf[unit]!
    if (extra.size === 0 || !extra.has(document)) ask(document, 0)
    least = leastUnit()
    unit = start[document + 1]! - 1
  }
  return {
    found: found.filter(({ score }) => score >= best[0]! - reach),
    least: best[0]!,
  }
}

/** What a document is worth by its units. */
function scoreOf({ units, weights }: Index, scores: Float32Array, document: number): number {
  const { start, sections } = units
  const middle = sections[document]!
  const inSection = highest(scores, middle, start[document + 1]!)
  return inSection + weights.beside * highest(scores, start[document]!, middle)
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
