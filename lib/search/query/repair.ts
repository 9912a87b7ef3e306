import { errorsAllowed, isRepairable, nearWords } from '../build/repairs'
import type { Index } from '../structure'
import { distance } from './distance'
import { wordOf } from '../lexicon'

export interface Repair {
  readonly word: number
  readonly weight: number
}

const most = 4

/**
 * What an unknown word may have been meant as, most likely first: near words that this level sees, the frequent ones
 * and those with the same first letter before others. Weights are relative: the first has its full weight.
 */
export function repairsOf(index: Index, level: number, typed: string): Repair[] {
  const { weights } = index
  if (weights.repairedOnce === 0 || !isRepairable(typed)) return []
  const errors = errorsAllowed(typed)
  const found: { word: number; weight: number; likely: number }[] = []
  for (const word of errors > 0 ? nearWords(index.repairs, typed, errors) : []) {
    if (word >= index.words.ends[level]!) continue
    const name = wordOf(index.words, word)
    const apart = distance(typed, name, errors)
    if (apart > errors) continue
    const first = name[0] === typed[0] ? 1 : weights.otherFirstLetter
    const weight = (apart === 1 ? weights.repairedOnce : weights.repairedTwice) * first
    const count = index.wordCounts[word * index.levels + level]!
    found.push({ word, weight, likely: weight ** 4 * Math.log(2 + count) })
  }
  found.sort((a, b) => b.likely - a.likely || a.word - b.word)
  const best = found[0]?.likely ?? 1
  return found.slice(0, most).map(({ word, weight, likely }) => ({ word, weight: (weight * likely) / best }))
}
