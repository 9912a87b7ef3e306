import type { Index } from '../structure'

const most = 24
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$/u

/** Whether a word is of a script where words run into each other, or into what is put after them (Korean). */
export function isUnspaced(word: string): boolean {
  return word.charCodeAt(0) > 0xe00 && unspaced.test(word)
}

/** The words this level sees that hold another and are more than it, the most frequent first. */
export function containing({ words, wordCounts, levels }: Index, level: number, part: string): number[] {
  const { text, start, ends } = words
  const end = start[ends[level]!]!
  const found: number[] = []
  for (let at = text.indexOf(part); at >= 0 && at + part.length <= end; at = text.indexOf(part, at + 1)) {
    const word = wordAt(start, ends[level]!, at)
    const inside = at + part.length <= start[word + 1]!
    if (inside && start[word + 1]! - start[word]! > part.length && found.at(-1) !== word) found.push(word)
  }
  const count = (word: number) => wordCounts[word * levels + level]!
  return found.sort((a, b) => count(b) - count(a) || a - b).slice(0, most)
}

/** The word whose name holds a place of the names' text. */
function wordAt(start: Uint32Array, end: number, place: number): number {
  let low = 0
  let high = end
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (start[middle]! <= place) low = middle
    else high = middle
  }
  return low
}
