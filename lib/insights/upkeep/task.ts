import type { Document } from '../../content'

/** A document that somebody has to look after, and what of it: urls, languages, channels, whoever is gone. */
export interface Task {
  readonly document: Document
  readonly about: readonly string[]
}
