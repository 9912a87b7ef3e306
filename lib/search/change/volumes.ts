import type { Core } from '../build'
import { beginsVolume } from '../build/volumes'
import { nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Postings, Volume } from '../structure'
import { renumber } from './column'
import type { Names } from './names'
import { firstAt } from './first'
import { gone, old, type Pair, type Piece } from './piece'
import type { Plan } from './plan'
import { placed, waiting } from './waiting'

/**
 * The volumes in which no list changed are as they were, but for the numbers of units; the others are written anew.
 * @param plan of the postings
 * @param start where those of each term begin now, and the last end
 * @param moves how units are numbered now, of the old ones and of those that come
 * @param units how many there are now
 */
export function changeVolumes(
  before: Core,
  come: Core,
  terms: Names,
  plan: Plan,
  start: Uint32Array,
  moves: Pair<Uint32Array | undefined>,
  units: number,
): Volume[] {
  const pair = [before.postings, come.postings] as const
  const firsts = firstsOf(before, terms)
  return firsts.map((term, i) => {
    const from = start[term]!
    const part = plan.part(from, start[firsts[i + 1] ?? terms.plan.length]!)
    const same = unchanged(before.postings, part)
    if (same && !moves[old] && isWide(before.units.document.length) === isWide(units))
      return placed(same, term, from)
    const stretches = stretchesOf(part, pair)
    return waiting(
      term,
      from,
      stretches.map(({ volume }) => volume),
      () => written(part.length, stretches, moves, units, same),
    )
  })
}

const isWide = (units: number) => narrow(0, units) instanceof Uint32Array

/** @param same the old volume of just these postings */
function written(
  length: number,
  stretches: readonly Stretch[],
  moves: Pair<Uint32Array | undefined>,
  units: number,
  same?: Volume,
) {
  const unit = narrow(length, units)
  const frequency = same?.frequency ?? new Uint8Array(length)
  for (const { source, volume, from, to, at } of stretches) {
    const map = moves[source]
    if (map) renumber(unit, at, volume.unit, from, to, map)
    else unit.set(volume.unit.subarray(from, to), at)
    if (!same) frequency.set(volume.frequency.subarray(from, to), at)
  }
  return { unit, frequency }
}

/** The terms that volumes begin with. */
function firstsOf({ postings }: Core, { lexicon, plan, ofOld, enteringIds }: Names): number[] {
  const firsts = new Set(plan.length > 0 ? [0] : [])
  const consider = (term: number) => {
    if (term !== gone && beginsVolume(nameOf(lexicon, term))) firsts.add(term)
  }
  for (const { term } of postings.volumes) consider(ofOld ? ofOld[term]! : term)
  enteringIds.forEach(consider)
  return [...firsts].sort((a, b) => a - b)
}

/** The old volume of just these postings. */
function unchanged(postings: Postings, { pieces }: Plan): Volume | undefined {
  const [piece] = pieces
  if (pieces.length !== 1 || piece!.source !== old) return undefined
  const number = volumeAt(postings, piece!.from)
  const volume = postings.volumes[number]!
  return volume.from === piece!.from && endOf(postings, number) === piece!.to ? volume : undefined
}

/** Rows [from, to) of a volume, which begin at `at` now. */
interface Stretch extends Piece {
  readonly volume: Volume
}

/** The rows of a plan, as far as each volume reaches. */
function stretchesOf({ pieces }: Plan, pair: Pair<Postings>): Stretch[] {
  return pieces.flatMap(({ source, from, to, at }) => {
    const stretches: Stretch[] = []
    let next = from
    for (let number = volumeAt(pair[source], from); next < to; number++) {
      const volume = pair[source].volumes[number]!
      const end = Math.min(to, endOf(pair[source], number))
      stretches.push({
        source,
        volume,
        from: next - volume.from,
        to: end - volume.from,
        at: at + next - from,
      })
      next = end
    }
    return stretches
  })
}

/** The volume in which a posting stands. */
function volumeAt({ volumes }: Postings, posting: number): number {
  return firstAt(0, volumes.length, number => volumes[number]!.from > posting) - 1
}

/** Where a volume ends. */
function endOf({ volumes, start }: Postings, number: number): number {
  return volumes[number + 1]?.from ?? start.at(-1)!
}
