import type { Learnt } from '../learnt'
import type { Index } from '../structure'
import type { Candidate } from './candidates'
import type { Narrowed } from './narrow'
import { rank, type Ranked } from './rank'
import type { Reading } from './read'
import { confidence, signs } from './signs'

/** What is worth showing, best first, and how sure it is that the first answers. */
export interface Found {
  readonly shown: readonly Candidate[]
  /** Documents that would be shown without filters, and those that are. */
  readonly unfiltered: readonly number[]
  /** 0..1 */
  readonly confidence: number
  readonly answered: boolean
}

/** Documents below this share of the best score are not worth showing. */
const worthShowing = 0.2

const nothing: Found = { shown: [], unfiltered: [], confidence: 0, answered: false }

/** Finds what answers a question, among what is left of the documents that the level sees. */
export function find(index: Index, level: number, reading: Reading, left: Narrowed, learnt?: Learnt): Found {
  return reading.slots.length === 0 ? listed(index, left) : ranked(index, level, reading, left, learnt)
}

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
