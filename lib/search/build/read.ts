import type { SearchDocument } from '../document'
import { type Index, phrasingUnit, titleUnit, type Units } from '../structure'
import type { Weights } from '../weights'
import { Growing } from './growing'
import { PostingsBuilder } from './postings'
import { TitlesBuilder } from './titles'
import { UnitsBuilder } from './units'
import { Vocabulary } from './vocabulary'

/** What is read from documents and only counted: of it a changed index can be pieced together (change/). */
export type Core = Pick<
  Index,
  | 'levels'
  | 'documents'
  | 'documentEnds'
  | 'words'
  | 'wordTerm'
  | 'wordCounts'
  | 'terms'
  | 'postings'
  | 'titles'
> & { readonly units: Omit<Units, 'impact'> }

/** Longer sections are cut, so that ranking again and snippets stay quick in a book of one section. */
const longestUnit = 1000
const noSection = [{ heading: '', anchor: '', text: '' }]

/** Reads documents, which are in order (document.ts). */
export function readDocuments(
  documents: readonly SearchDocument[],
  levels: number,
  locale: string,
  weights: Weights,
): Core {
  const reader = new Reader(locale, weights)
  const documentEnds = new Uint32Array(levels)
  let next = 0
  for (let level = 0; level < levels; level++) {
    for (; next < documents.length && documents[next]!.level <= level; next++)
      reader.add(documents[next]!, next)
    documentEnds[level] = next
    reader.vocabulary.closeLevel()
  }
  const { words, terms, wordTerm, wordCounts } = reader.vocabulary.finish()
  const termOf = reader.vocabulary.term.finish().map(term => terms.moved[term]!)
  const units = reader.units.finish(documents, documentEnds, termOf, terms.moved.length)
  return {
    levels,
    documents,
    documentEnds,
    units,
    words: words.lexicon,
    wordTerm,
    wordCounts,
    terms: terms.lexicon,
    postings: reader.postings.finish(terms, units),
    titles: reader.titles.finish(words.moved, words.lexicon.sorted, documents.length),
  }
}

class Reader {
  readonly vocabulary: Vocabulary
  readonly units = new UnitsBuilder()
  readonly postings = new PostingsBuilder()
  readonly titles = new TitlesBuilder()
  // Words of the document at hand, and where those of the text that was read last begin.
  private readonly title = new Growing()
  private readonly asked = new Growing()
  private readonly tags = new Growing()
  private readonly heading = new Growing()
  private readonly body = new Growing()
  private readonly starts = new Growing()

  constructor(
    locale: string,
    private readonly weights: Weights,
  ) {
    this.vocabulary = new Vocabulary(locale)
  }

  add(document: SearchDocument, number: number): void {
    const { vocabulary, units, postings, titles, title, asked, tags, body, starts } = this
    const { term } = vocabulary
    for (const list of [title, asked, tags, starts]) list.clear()
    vocabulary.speak(document.locale)
    vocabulary.read(document.title, title, starts)
    titles.add(document.title, title, starts, number, 0)
    units.add(number, titleUnit, 0, title)
    postings.countBody(title, term)
    postings.closeUnit()
    document.asked.forEach((text, part) => {
      body.clear()
      vocabulary.read(text, body)
      asked.append(body)
      units.add(number, phrasingUnit, part, body)
      postings.countBody(body, term)
      postings.closeUnit()
    })
    for (const tag of document.tags) vocabulary.read(tag, tags)
    const sections = document.sections.length > 0 ? document.sections : noSection
    sections.forEach(({ heading, text }, part) => this.addSection(number, part, heading, text))
  }

  private addSection(number: number, part: number, headingText: string, text: string): void {
    const { vocabulary, units, postings, titles, weights, title, asked, tags, heading, body, starts } = this
    const { term } = vocabulary
    for (const list of [heading, body, starts]) list.clear()
    vocabulary.read(headingText, heading, starts)
    titles.add(headingText, heading, starts, number, part + 1)
    starts.clear()
    vocabulary.read(text, body, starts)
    for (let from = 0; from === 0 || from < body.length; from += longestUnit) {
      const to = Math.min(body.length, from + longestUnit)
      units.addSection(number, part, text, heading, body, starts, from, to)
      postings.countBody(body, term, from, to)
      postings.countShort(title, term, weights.title)
      postings.countShort(heading, term, weights.heading)
      // People's phrasings are of the document: counted once, in its first section.
      if (part === 0 && from === 0) {
        const usual = 1 - weights.shortB + (weights.shortB * asked.length) / weights.askedWords
        postings.countShort(asked, term, weights.asked / usual)
        postings.countShort(tags, term, weights.tags)
      }
      postings.closeUnit()
    }
  }
}
