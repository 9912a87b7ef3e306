import type { Titles } from '../structure'
import { Growing } from './growing'

/** Collects titles and headings word by word for the suffix array. */
export class TitlesBuilder {
  private readonly start = new Growing()
  private readonly words = new Growing()
  private readonly document = new Growing()
  private readonly heading = new Growing()

  /** @param heading 0 for the title, else the section's number plus one */
  add(words: readonly number[], document: number, heading: number): void {
    if (words.length === 0) return
    this.start.push(this.words.length)
    for (const word of words) this.words.push(word)
    this.document.push(document)
    this.heading.push(heading)
  }

  /** @param rankOf word at first sight → place in the sorted vocabulary */
  finish(rankOf: (word: number) => number): Titles {
    this.start.push(this.words.length)
    const start = this.start.finish()
    const ranks = this.words.finish().map(rankOf)
    const entryOf = new Uint32Array(ranks.length)
    for (let e = 0; e + 1 < start.length; e++) entryOf.fill(e, start[e]!, start[e + 1]!)
    const compare = (a: number, b: number) => {
      const endA = start[entryOf[a]! + 1]!
      const endB = start[entryOf[b]! + 1]!
      for (let i = 0; ; i++) {
        if (a + i >= endA || b + i >= endB) return endA - a - (endB - b) || a - b
        const apart = ranks[a + i]! - ranks[b + i]!
        if (apart !== 0) return apart
      }
    }
    const suffixes = Uint32Array.from(ranks.keys()).sort(compare)
    return {
      start,
      ranks,
      document: this.document.finish(),
      heading: this.heading.finish(),
      suffixes,
      suffixEntry: suffixes.map(at => entryOf[at]!),
    }
  }
}
