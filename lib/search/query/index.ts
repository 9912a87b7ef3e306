import type { Learnt } from '../learnt'
import type { Index } from '../structure'
import type { Candidate } from './candidates'
import { countFacets, type FacetCounts } from './facets'
import type { Filter } from './filters'
import { type Narrowed, narrowed } from './narrow'
import { levelIn } from './level'
import { rank, type Ranked } from './rank'
import { read, type Reading } from './read'
import { confidence, signs } from './signs'
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
  /** How many of these documents there are of each kind, owner, tag and channel. */
  readonly facets: FacetCounts
  /** The filters of the text; one without values names nothing that is here, and was left out. */
  readonly filters: readonly Filter[]
  /** Phrases in quotes that stand nowhere: their words were looked for one by one. */
  readonly nowhere: readonly string[]
}

/** Documents below this share of the best score are not worth showing. */
const worthShowing = 0.2

/** Finds what answers a text, among what the level may see. Never throws, whatever is typed. */
export function query(index: Index, { text, level, limit = 10, prefix = true, learnt }: Query): SearchResult {
  const seen = levelIn(index, level)
  const reading = read(index, text, seen, prefix)
  const { slots } = reading
  const left = narrowed(index, seen, reading.typed)
  const found = slots.length === 0 ? listed(index, left) : ranked(index, seen, reading, left, learnt)
  const looked = lookedFor(slots)
  return {
    hits: found.shown.slice(0, limit).map(candidate => hit(index, candidate, looked)),
    total: found.shown.length,
    confidence: found.confidence,
    answered: found.answered,
    ...(reading.readAs !== undefined && { readAs: reading.readAs }),
    facets: countFacets(index, seen, found.unfiltered, left.filters),
    filters: left.filters,
    nowhere: left.nowhere,
  }
}

interface Found extends Pick<SearchResult, 'confidence' | 'answered'> {
  readonly shown: readonly Candidate[]
  /** Documents that would be shown without filters, and those that are. */
  readonly unfiltered: readonly number[]
}

const nothing: Found = { shown: [], unfiltered: [], confidence: 0, answered: false }

function ranked(
  index: Index,
  level: number,
  reading: Reading,
  left: Narrowed,
  learnt: Learnt | undefined,
): Found {
  const { slots } = reading
  if (slots.every(slot => slot.alternatives.length === 0)) return nothing
  const all = rank(index, level, reading, left.worded, learnt)
  const within =
    left.filtered === left.worded ? all : { ...all, ...rank(index, level, reading, left.filtered, learnt) }
  const first = within.ranked[0]
  if (!first) return { ...nothing, unfiltered: numbers(all.ranked) }
  const least = worthShowing * all.ranked[0]!.candidate.score
  const worth = ({ candidate }: Ranked) => candidate.score >= least
  // Who filters wants what there is, however little it has of the words.
  const shown = worth(first) ? within.ranked.filter(worth) : within.ranked
  // "the" stands in every document and asks for none.
  const asksNothing = slots.every(slot => slot.stop || slot.alternatives.length === 0)
  const { coefficients, answeredFrom } = index.certainty[level]!
  const sure = confidence(signs(within.ranked, slots, all.any), coefficients)
  return {
    shown: shown.map(({ candidate }) => candidate),
    unfiltered: [...new Set([...numbers(all.ranked.filter(worth)), ...numbers(shown)])],
    confidence: sure,
    answered: sure >= answeredFrom && !asksNothing,
  }
}

/** Without words: everything that the filters leave, by id. */
function listed(index: Index, { filtered, worded }: Narrowed): Found {
  if (!filtered) return nothing
  const of = (allowed?: Uint8Array) => [...filtered.keys()].filter(document => allowed?.[document] !== 0)
  const { start, sections } = index.units
  const idOf = (document: number) => index.documents[document]!.id
  const shown = of(filtered)
    .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
    .map(document => ({
      document,
      score: 0,
      section: sections[document]!,
      beside: start[document]!,
    }))
  return { shown, unfiltered: of(worded), confidence: shown.length > 0 ? 1 : 0, answered: shown.length > 0 }
}

const numbers = (list: readonly Ranked[]) => list.map(({ candidate }) => candidate.document)

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
  const seen = levelIn(index, level)
  return marksOf(index, seen, lookedFor(read(index, text, seen, prefix).slots), shown)
}
