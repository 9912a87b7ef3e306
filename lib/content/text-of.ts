import { createHash } from 'node:crypto'
import type { Document } from './model'

/** A document that didn't change stays the same object, over many snapshots. */
const known = new WeakMap<Document, string>()

/**
 * A mark of what a document says: its title, its summary, its words and, of a tree, its nodes; 12 hex digits of a SHA-256.
 * It stays the same where only other fields or places in the file change, so that what somebody read or verified can be
 * told from what stands there now.
 */
export function textOf(document: Document): string {
  const before = known.get(document)
  if (before !== undefined) return before
  const { title, summary, body } = document
  // Only nodes know where they stand.
  const said =
    document.kind === 'tree'
      ? JSON.stringify([title, summary, body, document.start, document.nodes], withoutPlaces)
      : JSON.stringify([title, summary, body])
  const text = createHash('sha256').update(said).digest('hex').slice(0, 12)
  known.set(document, text)
  return text
}

/** Where something stands in its file says nothing about what it says. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'file' || key === 'line' || key === 'column' ? undefined : value
}
