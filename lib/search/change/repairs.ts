import { bucketCount, bucketsOfWord, buildRepairs } from '../build/repairs'
import { nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon, Repairs } from '../structure'
import type { Names } from './names'
import { Plan } from './plan'

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
  const found = starts.slice()
  let less = 0
  let more = 0
  // Up to the first change all is as it was.
  const first = Math.min(buckets[0] ?? Infinity, without.length > 0 ? 0 : Infinity)
  for (let bucket = first; bucket < starts.length; bucket++) {
    while (less < without.length && without[less]! < starts[bucket]!) less++
    while (more < buckets.length && buckets[more]! < bucket) more++
    found[bucket]! += more - less
  }
  return found
}
