import { buildIndex, query, type SearchDocument, type SynonymList } from '../lib/search'

/** Documents, and questions about them: plain data, so that it can be sent to a page. */
export interface Asked {
  readonly documents: readonly SearchDocument[]
  readonly synonyms: SynonymList
  readonly locale: string
  readonly questions: readonly string[]
}

/** What is found for each question, by each audience in turn, to the last digit of the score. */
export function answers({ documents, synonyms, locale, questions }: Asked): string[] {
  const index = buildIndex(documents, synonyms, locale)
  return questions.map((text, at) => {
    const { hits, confidence } = query(index, { text, level: at % index.levels })
    return JSON.stringify({ text, confidence, hits: hits.map(({ id, score }) => [id, score]) })
  })
}
