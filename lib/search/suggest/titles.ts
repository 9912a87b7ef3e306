import { entriesWith, rangesOf, waysThrough } from '../query/entries'
import type { Index } from '../structure'
import type { Suggestion } from '.'

const most = 200
/** Where the words stand inside a title; and a heading beside a title. */
const inside = 0.5
const asHeading = 0.8

/** Titles and headings that hold these words next to each other, the last of them maybe only begun. */
export function titlesFrom(index: Index, level: number, words: readonly string[]): Suggestion[] {
  const { document, heading } = index.titles
  const ranges = words.map((word, at) => rangesOf(index, level, word, at === words.length - 1))
  return waysThrough(ranges)
    .flatMap(way => entriesWith(index, level, way, most))
    .map(({ entry, atStart, words: length }) => {
      const { id, title, sections } = index.documents[document[entry]!]!
      const part = heading[entry]!
      const section = part > 0 ? sections[part - 1] : undefined
      const score =
        (atStart ? 1 : inside) * (section ? asHeading : 1) * Math.min(1, 0.5 + (0.5 * words.length) / length)
      return section
        ? { text: section.heading, kind: 'heading', id, anchor: section.anchor, score }
        : { text: title, kind: 'title', id, score }
    })
}
