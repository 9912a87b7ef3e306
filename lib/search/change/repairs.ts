import { bucketCount, bucketsOfWord, buildRepairs } from '../build/repairs'
import { nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon, Repairs } from '../structure'
import type { Names } from './names'
import { firstAt, Plan, shift } from './plan'

/** @param words how words are numbered now */
export function changeRepairs(repairs: Repairs, before: Lexicon, words: Names): Repairs {
  const { ofOld, leaving, entering, lexicon } = words
  if (ofOld === undefined) return repairs
  const buckets = repairs.bucketStart.length - 1
  if (bucketCount(lexicon.sorted.length) !== buckets) return buildRepairs(lexicon)

  const left = new Set(leaving)
  const without = leaving
    .flatMap(id =>
      bucketsOfWord(nameOf(before, id), buckets).map(bucket => placeIn(repairs, bucket, at => at === id)),
    )
    .sort((a, b) => a - b)
  const come = entering
    .flatMap(({ name }, i) => {
      const id = words.enteringIds[i]!
      return bucketsOfWord(name, buckets).map(bucket => ({
        bucket,
        id,
        before: placeIn(repairs, bucket, at => !left.has(at) && ofOld[at]! > id),
      }))
    })
    .sort((a, b) => a.bucket - b.bucket || a.id - b.id)
  const plan = new Plan()
  plan.edit(
    0,
    repairs.words.length,
    without,
    come.map(one => one.before),
  )
  const ids = Uint32Array.from(come, ({ id }) => id)
  return {
    bucketStart: shifted(
      repairs.bucketStart,
      without,
      come.map(({ bucket }) => bucket),
    ),
    words: plan.renumber(
      narrow(plan.length, lexicon.sorted.length),
      [repairs.words, ids],
      [ofOld, undefined],
    ),
  }
}

/** The place of the first word in a bucket that is such, or the bucket's end. */
function placeIn({ bucketStart, words }: Repairs, bucket: number, isSuch: (word: number) => boolean): number {
  let at = bucketStart[bucket]!
  while (at < bucketStart[bucket + 1]! && !isSuch(words[at]!)) at++
  return at
}

/** Where buckets start now, without some places of the table and with some words more; both ascending. */
function shifted(starts: Uint32Array, without: readonly number[], buckets: readonly number[]): Uint32Array {
  const found = new Uint32Array(starts.length)
  // A bucket that a word leaves or enters starts as before; those after it are moved.
  const changes = [
    ...without.map(place => ({ from: firstAt(0, starts.length, bucket => starts[bucket]! > place), by: -1 })),
    ...buckets.map(bucket => ({ from: bucket + 1, by: 1 })),
  ].sort((a, b) => a.from - b.from)
  let from = 0
  let by = 0
  for (const change of [...changes, { from: starts.length, by: 0 }]) {
    shift(found, from, starts, from, change.from, by)
    from = change.from
    by += change.by
  }
  return found
}
