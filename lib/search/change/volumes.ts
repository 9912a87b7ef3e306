import type { Core } from '../build'
import { beginsVolume } from '../build/volumes'
import { nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Volume, Whole } from '../structure'
import { renumber } from './column'
import type { Names } from './names'
import { firstAt } from './first'
import { gone, old, type Pair, type Source } from './piece'
import type { Plan } from './plan'

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
  const pair = [before.postings.volumes, come.postings.volumes] as const
  const firsts = firstsOf(before, terms)
  return firsts.map((term, i) => {
    const from = start[term]!
    const part = plan.part(from, start[firsts[i + 1] ?? terms.plan.length]!)
    const same = unchanged(pair[old], part)
    const stays = same && !moves[old] && isWide(same.unit) === isWide(narrow(0, units))
    if (stays) return { ...same, term, from }
    const unit = narrow(part.length, units)
    const frequency = same?.frequency ?? new Uint8Array(part.length)
    eachStretch(part, pair, (source, volume, first, last, at) => {
      const map = moves[source]
      if (map) renumber(unit, at, volume.unit, first, last, map)
      else unit.set(volume.unit.subarray(first, last), at)
      if (!same) frequency.set(volume.frequency.subarray(first, last), at)
    })
    return { term, from, unit, frequency }
  })
}

const isWide = (column: Whole) => column instanceof Uint32Array

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
function unchanged(volumes: readonly Volume[], { pieces }: Plan): Volume | undefined {
  const [piece] = pieces
  if (pieces.length !== 1 || piece!.source !== old) return undefined
  const volume = volumes[volumeAt(volumes, piece!.from)]!
  return volume.from === piece!.from && volume.unit.length === piece!.to - piece!.from ? volume : undefined
}

/** Goes through the rows of a plan, as far as each volume reaches. */
function eachStretch(
  { pieces }: Plan,
  pair: Pair<readonly Volume[]>,
  read: (source: Source, volume: Volume, from: number, to: number, at: number) => void,
): void {
  for (const { source, from, to, at } of pieces) {
    let next = from
    for (let number = volumeAt(pair[source], from); next < to; number++) {
      const volume = pair[source][number]!
      const end = Math.min(to, volume.from + volume.unit.length)
      read(source, volume, next - volume.from, end - volume.from, at + next - from)
      next = end
    }
  }
}

/** The volume in which a posting stands. */
function volumeAt(volumes: readonly Volume[], posting: number): number {
  return firstAt(0, volumes.length, number => volumes[number]!.from > posting) - 1
}
