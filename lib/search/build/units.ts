import type { SearchDocument } from '../document'
import { phrasingUnit, sectionUnit, titleUnit } from '../structure'
import type { Vocabulary } from './vocabulary'

/** A body word and the character that it begins at. */
export interface Landmark {
  readonly word: number
  readonly at: number
}

/** A unit before it is indexed; words are the vocabulary's numbers at first sight. */
export interface DraftUnit {
  readonly kind: number
  readonly part: number
  /** Of a cut section: which of its words comes first. */
  readonly from: number
  readonly to: number
  readonly landmarks: readonly Landmark[]
  readonly heading: readonly number[]
  readonly body: readonly number[]
}

/** Longer sections are cut, so that ranking again and snippets stay quick in a book of one section. */
const longestUnit = 1000
const apart = 16

/** The units of a document: its title, its phrasings, its sections. */
export function unitsOf(document: SearchDocument, vocabulary: Vocabulary): DraftUnit[] {
  const plain = (kind: number, part: number, text: string): DraftUnit => ({
    kind,
    part,
    from: 0,
    to: 0,
    landmarks: [],
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
      from: at,
      to: starts[at + longestUnit] ?? text.length,
      landmarks: landmarks(text, starts.slice(at, at + longestUnit)),
      heading: headingWords,
      body: words.slice(at, at + longestUnit),
    })
  }
  return units
}

/** Every sixteenth word or so, where a space precedes it: reading may begin there and finds the same words. */
function landmarks(text: string, starts: readonly number[]): Landmark[] {
  const found: Landmark[] = []
  starts.forEach((at, word) => {
    if (word - (found.at(-1)?.word ?? -apart) < apart) return
    if (at === 0 || text.charCodeAt(at - 1) <= 0x20) found.push({ word, at })
  })
  return found
}
