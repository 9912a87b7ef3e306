import { narrow, narrowFrom } from '../narrow'
import type { Titles, Whole } from '../structure'
import { Growing } from './growing'

/** Of a suffix's two bytes: a part of the entry begins with its word. */
export const partBegins = 0x8000
/** Nobody types what stands behind so many words of a title; their number has the other bits. */
export const mostWords = partBegins
/** With which word of its entry a suffix begins. */
export const wordOf = (suffix: number): number => suffix & (partBegins - 1)
/** What sets parts of a title apart: "Release notes: Printer", "Printers – Paper". */
const apart = /[:–—|]\s|\s-+\s|[：｜]/

/** Collects titles and headings word by word for the suffix array. */
export class TitlesBuilder {
  private readonly start = new Growing()
  private readonly words = new Growing()
  private readonly document = new Growing()
  private readonly heading = new Growing()
  /** For each word: 1 where a part begins with it. */
  private readonly begins = new Growing()

  /**
   * @param starts where its words begin in the text
   * @param heading 0 for the title, else the section's number plus one
   */
  add(text: string, words: Growing, starts: Growing, document: number, heading: number): void {
    if (words.length === 0) return
    this.start.push(this.words.length)
    this.words.append(words)
    const parted = apart.test(text)
    for (let at = 0; at < words.length; at++) {
      const begins = at === 0 || (parted && apart.test(text.slice(starts.at(at - 1), starts.at(at))))
      this.begins.push(begins ? 1 : 0)
    }
    this.document.push(document)
    this.heading.push(heading)
  }

  /**
   * @param moved word at first sight → final number
   * @param sorted all words in order of their names
   * @param documents how many documents there are
   */
  finish(moved: Uint32Array, sorted: Whole, documents: number): Titles {
    this.start.push(this.words.length)
    const start = this.start.finish()
    const rankOf = new Uint32Array(sorted.length)
    sorted.forEach((word, rank) => (rankOf[word] = rank))
    const words = this.words.finish()
    const ranks = narrowFrom(words.length, sorted.length, at => rankOf[moved[words[at]!]!]!)
    const entryOf = new Uint32Array(ranks.length)
    for (let e = 0; e + 1 < start.length; e++) entryOf.fill(e, start[e]!, start[e + 1]!)
    const suffixes = narrowFrom(ranks.length, ranks.length, at => at)
      .filter(at => at - start[entryOf[at]!]! < mostWords)
      .sort((a, b) => compareSuffixes(ranks, a, start[entryOf[a]! + 1]!, b, start[entryOf[b]! + 1]!))
    const suffixEntry = narrow(suffixes.length, start.length - 1)
    const suffixWord = new Uint16Array(suffixes.length)
    suffixes.forEach((at, place) => {
      const entry = entryOf[at]!
      suffixEntry[place] = entry
      suffixWord[place] = (at - start[entry]!) | (this.begins.at(at) * partBegins)
    })
    return {
      start,
      ranks,
      document: this.document.narrow(documents),
      heading: this.heading.narrow(),
      suffixEntry,
      suffixWord,
    }
  }
}

/** Which of two suffixes comes first: they begin at `a` and `b`, and end with their entries. */
export function compareSuffixes(ranks: Whole, a: number, endA: number, b: number, endB: number): number {
  for (let i = 0; a + i < endA && b + i < endB; i++) {
    const apart = ranks[a + i]! - ranks[b + i]!
    if (apart !== 0) return apart
  }
  return endA - a - (endB - b) || a - b
}
