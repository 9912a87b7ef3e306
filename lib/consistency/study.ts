import { isStopWord, type SearchDocument } from '../search'
import { bandsOf, shinglesOf } from './minhash'
import { type Quantity, quantitiesIn } from './quantity'
import { sentencesOf } from './sentences'
import { contentStems, stems } from './words'

/** Where a finding stands. */
export interface Place {
  readonly document: string
  readonly anchor: string
  readonly heading: string
}

/** A section, as it is compared with others word by word. */
export interface Passage extends Place {
  readonly text: string
  /** Its document's audience, 0 for the widest. */
  readonly level: number
  readonly shingles: Uint32Array
  readonly bands: Uint32Array
}

/** What a document says it answers: its title, or a way people ask for it. */
export interface Question extends Place {
  readonly text: string
  readonly kind: string
  readonly words: ReadonlySet<string>
}

/** A sentence with a number that counts something. */
export interface Statement extends Place {
  readonly text: string
  readonly quantity: Quantity
  /** What the sentence is about, in order and without its numbers. */
  readonly order: readonly string[]
  readonly words: ReadonlySet<string>
  /** What the document and the section are about. */
  readonly topic: ReadonlySet<string>
  /** All words of its section, and of the headings above it. */
  readonly within: ReadonlySet<string>
}

/** All that is compared of one document. */
export interface Studied {
  readonly id: string
  readonly words: ReadonlySet<string>
  readonly passages: readonly Passage[]
  readonly questions: readonly Question[]
  readonly statements: readonly Statement[]
}

/** Shorter sections are alike too easily ("Ask your supervisor."). In shingles. */
const shortest = 12

/** Reads a document for what can be compared. `language` is as in `languageOf`. */
export function study(document: SearchDocument, language: string): Studied {
  const { id, kind, title, level, asked, sections } = document
  const top = { document: id, anchor: '', heading: '' }
  const passages = sections.flatMap(({ heading, anchor, text }): Passage[] => {
    const shingles = shinglesOf(stems(text, language))
    if (shingles.length < shortest) return []
    return [{ document: id, anchor, heading, text, level, shingles, bands: bandsOf(shingles) }]
  })
  const questions = [title, ...asked].map(text => ({
    ...top,
    kind,
    text,
    words: new Set(contentStems(text, language)),
  }))
  const statements = sections.flatMap(({ heading, anchor, text }) => {
    const topic = new Set(contentStems([title, heading].join('\n'), language))
    const within = new Set(contentStems([title, heading, text].join('\n'), language))
    return sentencesOf(text, language).flatMap((sentence): Statement[] => {
      const quantities = quantitiesIn(sentence).filter(({ unit }) => !isStopWord(unit, language))
      const order = contentStems(without(sentence, quantities), language)
      return quantities.map(quantity => ({
        document: id,
        anchor,
        heading,
        text: sentence,
        quantity,
        order,
        words: new Set(order),
        topic,
        within,
      }))
    })
  })
  const all = [title, ...asked, ...sections.flatMap(of => [of.heading, of.text])].join('\n')
  const words = new Set(contentStems(all, language))
  return { id, words, passages, questions, statements }
}

function without(sentence: string, quantities: readonly Quantity[]): string {
  return quantities.reduceRight(
    (rest, { at, text }) => `${rest.slice(0, at)} ${rest.slice(at + text.length)}`,
    sentence,
  )
}
