import type { SearchDocument, SearchSection } from '../../lib/search'
import { type Corpus, corpusOf, type Counting, sentencesIn } from './corpus'
import { edited, otherwise } from './edit'
import { lettersOf, type Roll } from './roll'

/** A document that says again, or otherwise, what another says; or one that only looks as if it did. */
export interface Planted {
  readonly document: SearchDocument
  /** The document whose words were taken. */
  readonly of: string
  readonly kind: 'same-words' | 'same-question' | 'disagree'
  /** Whether it is to be found; the others are traps. */
  readonly real: boolean
}

/** Plants so many of each sort into documents, each in the language of the one it is taken from; the same for the same roll. */
export function plant(documents: readonly SearchDocument[], each: number, roll: Roll): Planted[] {
  const corpus = corpusOf(documents, roll)
  const locales = new Map(documents.map(({ id, locale }) => [id, locale]))
  const sorts = [copied, quoted, askedAgain, askedElse, otherNumber, otherThing, sameNumber]
  return sorts.flatMap(sort =>
    Array.from({ length: each }, (_, at) => sort(corpus, `planted/${sort.name}-${at}`)).flatMap(made => {
      const locale = made && locales.get(made.of)
      return made ? [{ ...made, document: { ...made.document, ...(locale && { locale }) } }] : []
    }),
  )
}

/** A section copied, and edited since: words changed, sentences in another order, another beginning. */
function copied(corpus: Corpus, id: string): Planted | undefined {
  const [source, section] = long(corpus, 40)
  const text = edited(
    corpus,
    sentencesIn(section.text)
      .sort(() => corpus.roll.next() - 0.5)
      .join(' '),
  )
  return {
    document: made(corpus, id, words(corpus, 4), `${filler(corpus, 12)} ${text}`),
    of: source.id,
    kind: 'same-words',
    real: true,
  }
}

/** A trap: one sentence of a long section, quoted in a text about something else. */
function quoted(corpus: Corpus, id: string): Planted | undefined {
  const [source, section] = long(corpus, 90)
  const [one = ''] = sentencesIn(section.text).filter(text => lettersOf(text).length < 25)
  return {
    document: made(corpus, id, words(corpus, 4), `${one} ${filler(corpus, 90)}`),
    of: source.id,
    kind: 'same-words',
    real: false,
  }
}

/** A title in other small words and another order. */
function askedAgain(corpus: Corpus, id: string): Planted | undefined {
  const source = titled(corpus)
  const title = `How do we get to ${source.title.split(' ').reverse().join(' ')}?`
  return {
    document: { ...made(corpus, id, title, filler(corpus, 60)), kind: source.kind },
    of: source.id,
    kind: 'same-question',
    real: true,
  }
}

/** A trap: the same question about another thing: the word that is rarest is another. */
function askedElse(corpus: Corpus, id: string): Planted | undefined {
  const source = titled(corpus)
  const [rarest = ''] = lettersOf(source.title).sort((a, b) => corpus.times(a) - corpus.times(b))
  const title = source.title.replace(rarest, corpus.rare())
  return {
    document: { ...made(corpus, id, title, filler(corpus, 60)), kind: source.kind },
    of: source.id,
    kind: 'same-question',
    real: false,
  }
}

/** A sentence with another number. */
function otherNumber(corpus: Corpus, id: string): Planted | undefined {
  const { source, section, sentence } = counting(corpus)
  const text = edited(corpus, otherwise(corpus, sentence))
  return { document: within(corpus, id, source, section, text), of: source.id, kind: 'disagree', real: true }
}

/** A trap: another number, but for another thing: the two words that are rarest are others. */
function otherThing(corpus: Corpus, id: string): Planted | undefined {
  const { source, section, sentence } = counting(corpus)
  const rarest = [...new Set(lettersOf(sentence))]
    .sort((a, b) => corpus.times(a) - corpus.times(b))
    .slice(0, 2)
  const text = rarest.reduce(
    (rest, word) => rest.replaceAll(word, corpus.rare()),
    otherwise(corpus, sentence),
  )
  return { document: within(corpus, id, source, section, text), of: source.id, kind: 'disagree', real: false }
}

/** A trap: the same number, said in nearly the same words. */
function sameNumber(corpus: Corpus, id: string): Planted | undefined {
  const { source, section, sentence } = counting(corpus)
  return {
    document: within(corpus, id, source, section, edited(corpus, sentence)),
    of: source.id,
    kind: 'disagree',
    real: false,
  }
}

function made(corpus: Corpus, id: string, title: string, text: string, heading = ''): SearchDocument {
  const section = { heading, anchor: heading && 'planted', text }
  return { id, kind: 'answer', title, level: 0, asked: [], tags: [], sections: [section] }
}

/** A sentence among others that have nothing to do with it, under the heading that it came from. */
function within(corpus: Corpus, id: string, source: SearchDocument, section: SearchSection, text: string) {
  return made(
    corpus,
    id,
    source.title,
    [filler(corpus, 20), text, filler(corpus, 20)].join('\n'),
    section.heading,
  )
}

/** Sentences of words taken from anywhere. */
function filler(corpus: Corpus, length: number): string {
  return `${words(corpus, length).replace(/^./u, first => first.toUpperCase())}.`
}

const words = (corpus: Corpus, length: number) => Array.from({ length }, corpus.word).join(' ')

function counting({ countings, roll }: Corpus): Counting {
  return roll.pick(countings)
}

function long({ passages, roll }: Corpus, words: number): [SearchDocument, SearchSection] {
  const { source, section } = roll.pick(passages.filter(({ length }) => length >= words))
  return [source, section]
}

/** A document with a title of several words, in the language in which questions are planted. */
function titled({ documents, roll }: Corpus): SearchDocument {
  return roll.pick(documents.filter(({ title, locale }) => !locale && lettersOf(title).length >= 3))
}
