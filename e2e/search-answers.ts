import { buildIndex, query, type SearchDocument, suggest, type SynonymList } from '../lib/search'

/** Documents, and questions about them: plain data, so that it can be sent to a page. */
export interface Asked {
  readonly documents: readonly SearchDocument[]
  readonly synonyms: SynonymList
  readonly locale: string
  readonly questions: readonly string[]
}

/**
 * What is found for each question, by each audience in turn. Logarithms differ in their last bit between versions of
 * V8, so numbers are compared to nine digits.
 */
export function answers({ documents, synonyms, locale, questions }: Asked): string[] {
  const index = buildIndex(documents, synonyms, locale)
  return questions.map((text, at) => {
    const { hits, confidence } = query(index, { text, level: at % index.levels })
    const shown = hits.map(({ id, score }) => `${id} ${score.toPrecision(9)}`)
    const typed = suggest(index, { text, level: at % index.levels }).map(({ text }) => text)
    return JSON.stringify({ text, confidence: confidence.toPrecision(9), shown, typed })
  })
}
