import { isStopWord, normalize } from '../analyze'
import { rangeOfWord } from '../lexicon'
import type { Index } from '../structure'

/** The languages that a level's questions are read in, the house's own first. */
export function languagesAt({ languages }: Index, level: number): readonly string[] {
  return languages.names.slice(0, languages.ends[level])
}

/** All words that something written may be, in any of the languages. */
export function wordsSpelled(index: Index, level: number, raw: string): number[] {
  const names = new Set(languagesAt(index, level).map(language => normalize(raw, language)))
  return [...names].flatMap(name => wordsNamed(index, level, name))
}

/** The numbers of a word and its variants that this level sees. */
export function wordsNamed(index: Index, level: number, name: string): number[] {
  return placesNamed(index, level, name).map(place => index.words.sorted[place]!)
}

/** The same as places in the sorted vocabulary. */
export function placesNamed({ words }: Index, level: number, name: string): number[] {
  const [from, to] = rangeOfWord(words, name)
  const places = Array.from({ length: to - from }, (_, i) => from + i)
  return places.filter(place => words.sorted[place]! < words.ends[level]!)
}

/** Fewer words than these say nothing of their language: "die" is a German article and an English verb. */
const fewest = 3

/** The language of a question: the one that most of its small words belong to; in doubt the house's own. */
export function spokenIn(spoken: readonly string[], words: readonly string[]): string {
  const own = spoken[0]!
  if (spoken.length === 1 || words.length < fewest) return own
  const small = (language: string) => words.filter(word => isStopWord(word, language)).length
  return spoken.reduce((best, language) => (small(language) > small(best) ? language : best), own)
}
