import type { FixedBand } from '../figures'
import type { DateBand, Place, Problem } from '../model'
import { problem } from '../problem'
import { isLonger } from '../span'

/** What is wrong with bands of which each must begin where the one before it ended. */
interface Ladder<B> {
  readonly bands: readonly B[]
  readonly places: readonly Place[]
  /** Where it stands as a whole. */
  readonly at: Place
  /** "amount", "day". */
  readonly what: string
  /** The attributes that bound a band. */
  readonly bounds: readonly [string, string]
  /** Whether a band ends anywhere. */
  readonly ends: (band: B) => boolean
  /** Whether a band takes nothing that the one before it has left. */
  readonly inside: (band: B, before: B) => boolean
}

/** Bands climb, end open, and each begins where the one before it ended: then there is no gap and no overlap. */
export function bandProblems(
  bands: readonly Omit<FixedBand, 'to'>[],
  places: readonly Place[],
  at: Place,
): Problem[] {
  const ladder = ladderProblems({
    bands,
    places,
    at,
    what: 'amount',
    bounds: ['upTo', 'under'],
    ends: band => top(band) !== undefined,
    inside: (band, before) => (top(band) ?? 0) <= (top(before) ?? 0),
  })
  const none = bands.flatMap((band, i) => {
    if ((top(band) ?? 0) >= 0 || i === bands.length - 1) return []
    const message = `The band "${band.id}" takes no amount at all.`
    return [problem(places[i] ?? at, 'band-overlap', message, 'Write upTo="0" for nothing.')]
  })
  return none.length ? none : ladder
}

/** The same of days: all within a time, or all before a day. */
export function dateBandProblems(
  bands: readonly Omit<DateBand, 'to'>[],
  places: readonly Place[],
  at: Place,
): Problem[] {
  const mixed = bands.findIndex(band => band.before !== undefined)
  if (mixed >= 0 && bands.some(band => band.within && band.before === undefined)) {
    const message = 'Some bands here say "within", and others "before".'
    return [problem(places[mixed] ?? at, 'band', message, 'Use one of them in all.')]
  }
  return ladderProblems({
    bands,
    places,
    at,
    what: 'day',
    bounds: ['within', 'before'],
    ends: band => band.within !== undefined || band.before !== undefined,
    inside: (band, other) =>
      band.within && other.within
        ? !isLonger(band.within, other.within)
        : (band.before ?? '') <= (other.before ?? ''),
  })
}

function ladderProblems<B extends { readonly id: string }>(ladder: Ladder<B>): Problem[] {
  const { bands, places, what, bounds, ends, inside } = ladder
  const [one, other] = bounds
  return bands.flatMap((band, i) => {
    const before = bands[i - 1]
    const last = i === bands.length - 1
    const refuse = (rule: string, message: string, mend: string) => [
      problem(places[i] ?? ladder.at, rule, message, mend),
    ]
    if (one in band && other in band)
      return refuse('band', `The band "${band.id}" has both ${one} and ${other}.`, 'Keep one.')
    if (last && ends(band)) {
      const message = `Nothing takes the ${what}s ${what === 'day' ? 'beyond' : 'above'} this band.`
      return refuse('band-gap', message, `Add a last band without ${one} or ${other}.`)
    }
    if (!last && !ends(band)) {
      const message = `The band "${band.id}" takes every ${what} that is left.`
      return refuse('band-overlap', message, `Give it ${one} or ${other}, or put it last.`)
    }
    if (last || !before || !inside(band, before)) return []
    return refuse(
      'band-overlap',
      `The band "${band.id}" lies inside the one before it.`,
      'Let the bands climb.',
    )
  })
}

/** The highest amount of a band, in minor units; `under` is whole minor units below. */
function top({ upTo, under }: Omit<FixedBand, 'to'>): number | undefined {
  return upTo ?? (under === undefined ? undefined : under - 1)
}
