import type { SearchDocument } from '../document'
import type { Index } from '../structure'
import { phrasingUnit, sectionUnit } from '../structure'
import { usualWeights, type Weights } from '../weights'
import { buildClassifiers } from './classifier'
import { countWords } from './counts'
import { foreignQuestions } from './foreign'
import { PostingsBuilder } from './postings'
import { buildRepairs } from './repairs'
import { type SynonymList, synonymsOf } from './synonyms'
import { TitlesBuilder } from './titles'
import { usualCertainty } from './certainty'
import { unitsOf } from './units'
import { UnitsBuilder } from './unit-table'
import { Vocabulary } from './vocabulary'

export type { SynonymList } from './synonyms'

const byLevelAndId = (a: SearchDocument, b: SearchDocument) =>
  a.level - b.level || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Builds the index of a list of documents, in any order; ids are unique.
 * @param locale language of the texts, as in BCP 47; decides about stems and stop words
 */
export function buildIndex(
  given: readonly SearchDocument[],
  synonyms: SynonymList = { groups: [], oneWay: [] },
  locale = 'en',
  weights: Weights = usualWeights,
  foreign = foreignQuestions(locale),
): Index {
  const documents = [...given].sort(byLevelAndId)
  const levels = 1 + (documents.at(-1)?.level ?? 0)
  const vocabulary = new Vocabulary(locale)
  const postings = new PostingsBuilder(weights)
  const titles = new TitlesBuilder()
  const units = new UnitsBuilder(weights)
  const documentEnds = new Uint32Array(levels)

  let next = 0
  for (let level = 0; level < levels; level++) {
    for (; next < documents.length && documents[next]!.level <= level; next++)
      addDocument(documents[next]!, next, weights, vocabulary, postings, titles, units)
    documentEnds[level] = next
    units.closeLevel()
    vocabulary.closeLevel()
  }

  const { words, terms, wordTerm } = vocabulary.finish()
  const table = units.finish(word => terms.moved[vocabulary.wordTerm[word]!]!)
  const rank = new Uint32Array(words.lexicon.names.length)
  words.lexicon.sorted.forEach((word, at) => (rank[word] = at))
  return {
    locale,
    weights,
    levels,
    documents,
    documentEnds,
    phrasings: Float64Array.from(documentEnds, (end, level) => units.phrasings[level]! / Math.max(1, end)),
    units: table,
    words: words.lexicon,
    wordTerm,
    wordCounts: countWords(units, words.moved, levels),
    terms: terms.lexicon,
    postings: postings.finish(terms.moved, table.ends, table.document),
    repairs: buildRepairs(words.lexicon),
    titles: titles.finish(word => rank[words.moved[word]!]!),
    synonyms: synonymsOf(synonyms, locale),
    certainty: Array.from(documentEnds, () => usualCertainty),
    classifiers: buildClassifiers(documents, documentEnds, locale, foreign),
  }
}

function addDocument(
  document: SearchDocument,
  number: number,
  weights: Weights,
  vocabulary: Vocabulary,
  postings: PostingsBuilder,
  titles: TitlesBuilder,
  units: UnitsBuilder,
): void {
  const drafts = unitsOf(document, vocabulary)
  const title = drafts[0]!.body
  const asked = drafts.filter(unit => unit.kind === phrasingUnit).flatMap(unit => unit.body)
  const tags = document.tags.flatMap(tag => vocabulary.read(tag))
  const askedWeight = 1 / (1 - weights.shortB + (weights.shortB * asked.length) / weights.askedWords)
  const term = (word: number) => vocabulary.wordTerm[word]!

  titles.add(title, number, 0)
  let firstSection = true
  for (const draft of drafts) {
    const count = (words: readonly number[], field: 'title' | 'heading' | 'asked' | 'body', weight = 1) =>
      words.forEach(word => postings.count(term(word), field, weight))
    count(draft.body, 'body')
    if (draft.kind === sectionUnit) {
      count(title, 'title')
      count(draft.heading, 'heading')
      if (draft.from === 0) titles.add(draft.heading, number, draft.part + 1)
      // People's phrasings are of the document: counted once, in its first section.
      if (firstSection) {
        count(asked, 'asked', askedWeight)
        count(tags, 'asked', weights.tags / weights.asked)
      }
      firstSection = false
    }
    postings.closeUnit(units.add(draft, number))
  }
}
