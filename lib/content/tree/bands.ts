import type { Amount, Place, Problem } from '../model'
import { problem } from '../problem'

/** Bands climb, end open, and each begins where the one before it ended: then there is no gap and no overlap. */
export function bandProblems(bands: Amount['bands'], places: readonly Place[], amount: Place): Problem[] {
  if (!bands.length)
    return [problem(amount, 'dead-end', 'This amount has no bands.', 'Add <Band id="any" to="…" />.')]
  return bands.flatMap((band, i) => {
    const place = places[i] ?? amount
    const before = bands[i - 1]
    const last = i === bands.length - 1
    if (band.upTo !== undefined && band.under !== undefined) {
      return [problem(place, 'band', `The band "${band.id}" has both upTo and under.`, 'Keep one.')]
    }
    if (last && top(band) !== undefined) {
      return [
        problem(
          place,
          'band-gap',
          'Nothing takes the amounts above this band.',
          'Add a last band without upTo or under.',
        ),
      ]
    }
    if (!last && top(band) === undefined) {
      return [
        problem(
          place,
          'band-overlap',
          `The band "${band.id}" takes every amount that is left.`,
          'Give it upTo or under, or put it last.',
        ),
      ]
    }
    if ((top(band) ?? 0) < 0) {
      return [
        problem(
          place,
          'band-overlap',
          `The band "${band.id}" takes no amount at all.`,
          'Write upTo="0" for nothing.',
        ),
      ]
    }
    if (before && !last && (top(band) ?? 0) <= (top(before) ?? 0)) {
      return [
        problem(
          place,
          'band-overlap',
          `The band "${band.id}" lies inside the one before it.`,
          'Let the bands climb.',
        ),
      ]
    }
    return []
  })
}

/** The highest amount of a band, in minor units; `under` is whole minor units below. */
function top(band: Amount['bands'][number]): number | undefined {
  const { upTo, under } = band
  if (typeof upTo === 'number') return upTo
  return typeof under === 'number' ? under - 1 : undefined
}
