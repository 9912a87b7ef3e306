import { bucketsOf, errorsAllowed, isRepairable } from '../build/repairs'
import { wordOf } from '../lexicon'
import { distance } from '../query/distance'
import type { Index } from '../structure'

/** The words that begin nearly like a mistyped beginning, the most frequent first. */
export function nearBeginnings(index: Index, level: number, typed: string): string[] {
  const errors = isRepairable(typed) ? errorsAllowed(typed) : 0
  if (errors === 0) return []
  const { bucketStart, words } = index.repairs
  const near = new Set<number>()
  for (const bucket of bucketsOf(typed, errors, bucketStart.length - 1))
    for (let at = bucketStart[bucket]!; at < bucketStart[bucket + 1]!; at++)
      if (words[at]! < index.words.ends[level]! && begins(wordOf(index.words, words[at]!), typed))
        near.add(words[at]!)
  const count = (word: number) => index.wordCounts[word * index.levels + level]!
  return [...near].sort((a, b) => count(b) - count(a) || a - b).map(word => wordOf(index.words, word))
}

/** Whether a word begins with what was typed, but for one letter too many, too few, or another. */
function begins(word: string, typed: string): boolean {
  return [0, 1, -1].some(more => distance(typed, word.slice(0, typed.length + more), 1) <= 1)
}
