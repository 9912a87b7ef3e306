import { errorsAllowed, isRepairable, nearWords } from '../build/repairs'
import { wordOf } from '../lexicon'
import { distance } from '../query/distance'
import type { Index } from '../structure'

/** The words that begin nearly like a mistyped beginning, the most frequent first. */
export function nearBeginnings(index: Index, level: number, typed: string): string[] {
  const errors = isRepairable(typed) ? errorsAllowed(typed) : 0
  if (errors === 0) return []
  const near = [...nearWords(index.repairs, typed, errors)].filter(
    word => word < index.words.ends[level]! && begins(wordOf(index.words, word), typed),
  )
  const count = (word: number) => index.wordCounts[word * index.levels + level]!
  return near.sort((a, b) => count(b) - count(a) || a - b).map(word => wordOf(index.words, word))
}

/** Whether a word begins with what was typed, but for one letter too many, too few, or another. */
function begins(word: string, typed: string): boolean {
  return [0, 1, -1].some(more => distance(typed, word.slice(0, typed.length + more), 1) <= 1)
}
