import type { SearchDocument } from '../document'
import { phrasingUnit, sectionUnit, titleUnit } from '../structure'
import type { Vocabulary } from './vocabulary'

/** A unit before it is indexed; words are the vocabulary's numbers at first sight. */
export interface DraftUnit {
  readonly kind: number
  readonly part: number
  readonly from: number
  readonly to: number
  readonly heading: readonly number[]
  readonly body: readonly number[]
}

/** Longer sections are cut, so that ranking again and snippets stay quick in a book of one section. */
const longestUnit = 1000

/** The units of a document: its title, its phrasings, its sections. */
export function unitsOf(document: SearchDocument, vocabulary: Vocabulary): DraftUnit[] {
  const plain = (kind: number, part: number, text: string): DraftUnit => ({
    kind,
    part,
    from: 0,
    to: 0,
    heading: [],
    body: vocabulary.read(text),
  })
  const sections = document.sections.length > 0 ? document.sections : [{ heading: '', anchor: '', text: '' }]
  return [
    plain(titleUnit, 0, document.title),
    ...document.asked.map((asked, part) => plain(phrasingUnit, part, asked)),
    ...sections.flatMap((section, part) => cut(section.heading, section.text, part, vocabulary)),
  ]
}

function cut(heading: string, text: string, part: number, vocabulary: Vocabulary): DraftUnit[] {
  const starts: number[] = []
  const words = vocabulary.read(text, starts)
  const headingWords = vocabulary.read(heading)
  const units: DraftUnit[] = []
  for (let at = 0; at === 0 || at < words.length; at += longestUnit) {
    units.push({
      kind: sectionUnit,
      part,
      from: at === 0 ? 0 : starts[at]!,
      to: starts[at + longestUnit] ?? text.length,
      heading: headingWords,
      body: words.slice(at, at + longestUnit),
    })
  }
  return units
}
