import { normalize, scan } from '../analyze'
import { levelIn } from '../query/level'
import { read } from '../query/read'
import { languagesAt } from '../query/spoken'
import type { Index } from '../structure'
import { nearBeginnings } from './near'
import { phrasingsFrom } from './phrasings'
import { titlesFrom } from './titles'
import { wordsFrom } from './words'

/** Something that goes on where somebody stopped typing, and what it leads to. */
export interface Suggestion {
  readonly text: string
  readonly kind: 'title' | 'heading' | 'phrasing' | 'word'
  /** The document; a word leads to a search. */
  readonly id?: string
  /** The section of a heading. */
  readonly anchor?: string
  /** 0..1: how well it goes on. */
  readonly score: number
}

export interface Begun {
  readonly text: string
  /** Who asks: 0 is the widest audience. */
  readonly level: number
  /** How many at most; 6 if absent. */
  readonly limit?: number
}

/** With fewer words than these left of what was typed, they are no longer what is being typed. */
const fewestWords = 2

/**
 * What a text that is being typed may become: titles, headings and phrasings that go on where it stops, then its last
 * word completed; the best first, each text once. Of mistyped words it takes the likeliest repair.
 */
export function suggest(index: Index, { text, level, limit = 6 }: Begun): Suggestion[] {
  const seen = levelIn(index, level)
  const words = begun(index, seen, text)
  if (words.length === 0 || limit < 1) return []
  const found: Suggestion[] = []
  for (let from = 0; from < words.length && found.length < limit; from++) {
    if (from > 0 && words.length - from < fewestWords) break
    const share = (words.length - from) / words.length
    const tail = words.slice(from)
    for (const one of [...titlesFrom(index, seen, tail), ...phrasingsFrom(index, seen, tail)])
      found.push({ ...one, score: one.score * share })
  }
  const own = key(index, text)
  const known = new Set([own])
  return [...found.sort(best), ...wordsFrom(index, seen, text, words.at(-1)!)]
    .filter(one => {
      const name = key(index, one.text)
      return !known.has(name) && known.add(name)
    })
    .slice(0, limit)
}

/** The words of a text as they are kept, repaired where they are unknown; the last may be the beginning of one. */
function begun(index: Index, level: number, text: string): string[] {
  const reading = read(index, text, level, true)
  const words = [...reading.words]
  const last = words.at(-1)
  if (last === undefined || !reading.unfinished || reading.slots.at(-1)?.alternatives.length !== 0)
    return words
  return [...words.slice(0, -1), nearBeginnings(index, level, last)[0] ?? last]
}

const best = (a: Suggestion, b: Suggestion) =>
  b.score - a.score || a.text.length - b.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)

/** The same for texts that differ in spelling only. */
function key(index: Index, text: string): string {
  const words: string[] = []
  scan(text, (raw, _from, _to, parts) => parts === 1 && words.push(normalize(raw, languagesAt(index, 0)[0]!)))
  return words.join(' ')
}
