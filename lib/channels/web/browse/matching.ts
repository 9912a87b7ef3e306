import type { Document } from '../../../content'
import { plain } from './browse-entries'

/** Whether every word stands in a document's title, summary or the ways people ask for it, or in these other texts. */
export function hasWords(document: Document, words: string, others: readonly string[] = []): boolean {
  const { title, summary, asked } = document
  const text = plain([title, summary, ...asked, ...others].join('\n'))
  return plain(words)
    .split(/\s+/)
    .every(word => text.includes(word))
}
