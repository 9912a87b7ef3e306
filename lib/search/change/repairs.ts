import {
  bucketCount,
  bucketsOfWord,
  buildRepairs,
  groupOf,
  isRepairable,
  largest,
  rangeOfBucket,
} from '../build/repairs'
import { nameOf, plain } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon, Repairs } from '../structure'
import type { Names } from './names'
import { firstAt } from './first'
import { added, gone, old } from './piece'
import { placeOf } from './place'
import { Plan } from './plan'

/** @param names how words are numbered now */
export function changeRepairs(repairs: Repairs, before: Lexicon, names: Names): Repairs {
  const { ofOld, entering, enteringIds, lexicon } = names
  if (ofOld === undefined) return repairs
  const buckets = repairs.bucketEnd.length
  const { words } = repairs
  const left = names.leaving.filter(id => isRepairable(plain(nameOf(before, id))))
  const come = entering
    .map(({ name }, i) => ({ name, id: enteringIds[i]! }))
    .filter(({ name }) => isRepairable(plain(name)))
    .sort((a, b) => a.id - b.id)
  const plan = planOf(repairs, left, come, names.plan)
  if (bucketCount(lexicon.sorted.length) !== buckets) return buildRepairs(lexicon)

  const listed = plan.renumber(
    narrow(plan.length, lexicon.sorted.length),
    [words, Uint32Array.from(come, ({ id }) => id)],
    [ofOld, undefined],
  )
  if (left.length === 0 && come.length === 0) return { ...repairs, words: listed }
  const numbers = plan.numbers(old, words.length)
  const fresh = plan.numbers(added, come.length)
  const placesOf = (word: number) => firstAt(0, words.length, at => words[at]! >= word)
  const leaving = left.flatMap(id => {
    const place = placesOf(id)
    return bucketsOfWord(nameOf(before, id), buckets).map(bucket => ({
      bucket,
      at: firstIn(repairs, bucket, one => one >= place),
    }))
  })
  const entered = come
    .flatMap(({ name }, i) => bucketsOfWord(name, buckets).map(bucket => ({ bucket, place: fresh[i]! })))
    .sort((a, b) => a.bucket - b.bucket || a.place - b.place)
  const table = new Plan()
  table.edit(
    0,
    repairs.places.length,
    leaving.map(({ at }) => at).sort((a, b) => a - b),
    entered.map(({ bucket, place }) =>
      firstIn(repairs, bucket, one => numbers[one] !== gone && numbers[one]! > place),
    ),
  )
  return {
    words: listed,
    places: table.renumber(
      narrow(table.length, listed.length),
      [repairs.places, Uint32Array.from(entered, ({ place }) => place)],
      [numbers, undefined],
    ),
    ...changeBuckets(repairs, [
      ...leaving.map(({ bucket }) => ({ bucket, by: -1 })),
      ...entered.map(({ bucket }) => ({ bucket, by: 1 })),
    ]),
  }
}

/** The plan of the words in any bucket. */
function planOf(
  { words }: Repairs,
  left: readonly number[],
  come: readonly { readonly id: number }[],
  names: Plan,
): Plan {
  const plan = new Plan()
  const now = placeOf(names)
  const places = (isSuch: (word: number) => boolean) => firstAt(0, words.length, at => isSuch(words[at]!))
  plan.edit(
    0,
    words.length,
    left.map(id => places(word => word >= id)),
    come.map(({ id }) => places(word => now(word) > 2 * id)),
  )
  return plan
}

/** Where the first in a bucket stands that is such, or the bucket's end. */
function firstIn(repairs: Repairs, bucket: number, isSuch: (place: number) => boolean): number {
  const [from, to] = rangeOfBucket(repairs, bucket)
  let at = from
  while (at < to && !isSuch(repairs.places[at]!)) at++
  return at
}

/** Where buckets end when some have more words, or fewer. */
function changeBuckets(
  { groupStart, bucketEnd }: Repairs,
  changes: readonly { readonly bucket: number; readonly by: number }[],
): Pick<Repairs, 'groupStart' | 'bucketEnd'> {
  const starts = groupStart.slice()
  for (const { bucket, by } of changes) starts[Math.floor(bucket / groupOf) + 1]! += by
  let more = 0
  for (let group = 0; group < starts.length; group++) {
    more += starts[group]! - groupStart[group]!
    starts[group] = groupStart[group]! + more
  }
  const ends = narrow(bucketEnd.length, 1 + largest(starts))
  // What is too large in between overflows, and comes back.
  ends.set(bucketEnd)
  for (const { bucket, by } of changes)
    for (let at = bucket; at === bucket || at % groupOf !== 0; at++) ends[at]! += by
  return { groupStart: starts, bucketEnd: ends }
}
