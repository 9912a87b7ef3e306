import type { Learnt } from '../learnt'
import { type Index, phrasingUnit } from '../structure'
import type { Candidate } from './candidates'
import { countFacets, type FacetCounts } from './facets'
import type { Filter } from './filters'
import { find } from './find'
import { levelIn } from './level'
import { meantBy } from './meant'
import { narrowed } from './narrow'
import { read } from './read'
import { reread } from './respell'
import { type Looked, lookedFor, type Mark, marksOf } from './marks'
import { type Snippet, snippet } from './snippet'

export type { FacetCount, FacetCounts } from './facets'
export type { Filter } from './filters'
export type { Snippet } from './snippet'
export { withFilter, withoutSpans, writeFilter } from './syntax'

export interface Query {
  /** Words, "quoted phrases", -not, and `owner:`, `kind:`, `tag:`, `channel:`. */
  readonly text: string
  /** Who asks: 0 is the widest audience; levels beyond the index's see everything in it. */
  readonly level: number
  /** How many hits at most; 10 if absent. */
  readonly limit?: number
  /** Whether the last word may be unfinished; yes if absent. */
  readonly prefix?: boolean
  /** What use taught about this index; nothing if absent. */
  readonly learnt?: Learnt | undefined
}

export interface SearchHit {
  readonly id: string
  readonly section: { readonly heading: string; readonly anchor: string }
  readonly snippet: Snippet
  /** The phrasing that fits best, where one fits better than the title. */
  readonly asked?: string
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
  /** Then, the text that looks for just those words: with quotes around them. */
  readonly asTyped?: string
  /** Where nothing answers: the text with another word in place of a rare one, which something does answer. */
  readonly meant?: string
  /** How many of these documents there are of each kind, owner, tag and channel. */
  readonly facets: FacetCounts
  /** The filters of the text; one without values names nothing that is here, and was left out. */
  readonly filters: readonly Filter[]
  /** Phrases in quotes that stand nowhere: their words were looked for one by one. */
  readonly nowhere: readonly string[]
}

/** Finds what answers a text, among what the level may see. Never throws, whatever is typed. */
export function query(index: Index, { text, level, limit = 10, prefix = true, learnt }: Query): SearchResult {
  const seen = levelIn(index, level)
  const reading = read(index, text, seen, prefix)
  const left = narrowed(index, seen, reading.typed)
  const found = find(index, seen, reading, left, learnt)
  const looked = lookedFor(reading.slots)
  const meant = found.answered ? undefined : meantBy(index, seen, reading, left, found.confidence)
  return {
    hits: found.shown.slice(0, limit).map(candidate => hit(index, candidate, looked)),
    total: found.shown.length,
    confidence: found.confidence,
    answered: found.answered,
    ...reread(index, reading, found.shown[0]),
    ...(meant !== undefined && { meant }),
    facets: countFacets(index, seen, found.unfiltered, left.filters),
    filters: left.filters,
    nowhere: left.nowhere,
  }
}

function hit(index: Index, { document, section, beside, score }: Candidate, looked: Looked): SearchHit {
  const { id, asked, sections } = index.documents[document]!
  const phrasing = index.units.kind[beside] === phrasingUnit ? asked[index.units.part[beside]!] : undefined
  const { heading, anchor, text } = sections[index.units.part[section]!] ?? {
    heading: '',
    anchor: '',
    text: '',
  }
  return {
    id,
    section: { heading, anchor },
    snippet: snippet(index, section, text, looked),
    ...(phrasing !== undefined && { asked: phrasing }),
    score,
  }
}

/** Tells of any text (a title, say) the spans [from, to) that answer what was typed. */
export function marker(index: Index, { text, level, prefix = true }: Query): (shown: string) => Mark[] {
  const seen = levelIn(index, level)
  const looked = lookedFor(read(index, text, seen, prefix).slots)
  return shown => marksOf(index, seen, looked, shown)
}

/** The spans of one text, see `marker`. */
export function marksIn(index: Index, asked: Query, shown: string): Mark[] {
  return marker(index, asked)(shown)
}
