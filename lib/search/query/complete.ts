import type { Index } from '../structure'
import { rangeOf, wordOf } from '../lexicon'

const most = 24

/** The words this level sees that begin with `prefix` and go on, the most frequent first. */
export function completionsOf(index: Index, level: number, prefix: string): number[] {
  const { sorted, ends } = index.words
  const [from, to] = rangeOf(index.words, prefix)
  const count = (word: number) => index.wordCounts[word * index.levels + level]!
  const kept: number[] = []
  for (let at = from; at < to; at++) {
    const word = sorted[at]!
    if (word >= ends[level]! || wordOf(index.words, word) === prefix) continue
    if (kept.length === most && count(kept[most - 1]!) >= count(word)) continue
    // Insertion into a short list: on equal counts the alphabet decides.
    let place = kept.length
    while (place > 0 && count(kept[place - 1]!) < count(word)) place--
    kept.splice(place, 0, word)
    if (kept.length > most) kept.pop()
  }
  return kept
}
