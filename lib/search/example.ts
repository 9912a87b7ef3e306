import type { SearchDocument } from './document'

/** A document for tests, in as few words as it takes. */
export function example(
  id: string,
  title: string,
  rest: Partial<SearchDocument> & { text?: string } = {},
): SearchDocument {
  const { text = '', ...fields } = rest
  const sections = [{ heading: '', anchor: '', text }]
  return { id, kind: 'answer', title, level: 0, asked: [], tags: [], sections, ...fields }
}
