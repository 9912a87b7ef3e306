import type { Index } from '../structure'
import type { Candidate } from './candidates'
import { rank } from './rank'
import { read } from './read'
import { confidence, signs } from './signs'
import { type Looked, lookedFor, type Mark, marksOf } from './marks'
import { type Snippet, snippet } from './snippet'

export type { Snippet } from './snippet'

export interface Query {
  readonly text: string
  /** Who asks: 0 is the widest audience; levels beyond the index's see everything in it. */
  readonly level: number
  /** How many hits at most; 10 if absent. */
  readonly limit?: number
  /** Whether the last word may be unfinished; yes if absent. */
  readonly prefix?: boolean
}

export interface SearchHit {
  readonly id: string
  readonly section: { readonly heading: string; readonly anchor: string }
  readonly snippet: Snippet
  readonly score: number
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Documents worth showing, `hits` among them; counted up to 60. */
  readonly total: number
  /** 0..1: that the first hit answers. */
  readonly confidence: number
  readonly answered: boolean
  /** What the text was read as, where a word was repaired. */
  readonly readAs?: string
}

/** Documents below this share of the best score are not worth showing. */
const worthShowing = 0.2

/** Finds what answers a text, among what the level may see. Never throws, whatever is typed. */
export function query(index: Index, { text, level, limit = 10, prefix = true }: Query): SearchResult {
  const seen = Math.max(0, Math.min(index.levels - 1, Math.trunc(level) || 0))
  const reading = read(index, text, seen, prefix)
  const { slots } = reading
  const repaired = reading.readAs === undefined ? {} : { readAs: reading.readAs }
  if (slots.every(slot => slot.alternatives.length === 0))
    return { hits: [], total: 0, confidence: 0, answered: false, ...repaired }

  const { ranked, any } = rank(index, seen, reading)
  const shown = ranked.filter(({ candidate }) => candidate.score >= worthShowing * ranked[0]!.candidate.score)
  // "the" stands in every document and asks for none.
  const asksNothing = slots.every(slot => slot.stop || slot.alternatives.length === 0)
  const { coefficients, answeredFrom } = index.certainty[seen]!
  const sure = ranked.length > 0 ? confidence(signs(ranked, slots, any), coefficients) : 0
  const looked = lookedFor(slots)
  return {
    hits: shown.slice(0, limit).map(({ candidate }) => hit(index, candidate, looked)),
    total: shown.length,
    confidence: sure,
    answered: sure >= answeredFrom && !asksNothing,
    ...repaired,
  }
}

function hit(index: Index, { document, section, score }: Candidate, looked: Looked): SearchHit {
  const { id, sections } = index.documents[document]!
  const { heading, anchor, text } = sections[index.units.part[section]!] ?? {
    heading: '',
    anchor: '',
    text: '',
  }
  return { id, section: { heading, anchor }, snippet: snippet(index, section, text, looked), score }
}

/** The spans [from, to) of a text (a title, say) that answer what was typed. */
export function marksIn(index: Index, { text, level, prefix = true }: Query, shown: string): Mark[] {
  const seen = Math.max(0, Math.min(index.levels - 1, Math.trunc(level) || 0))
  return marksOf(index, seen, lookedFor(read(index, text, seen, prefix).slots), shown)
}
