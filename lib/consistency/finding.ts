import { createHash } from 'node:crypto'
import type { Place } from './study'

/** Two places that say the same, or not the same, of one thing. The first is in the document that was asked about. */
export interface Finding {
  /** Nearly the same words; the same question; one thing with two numbers; or a limit in words. */
  readonly kind: 'same-words' | 'same-question' | 'disagree' | 'limit'
  readonly places: readonly [Place, Place]
  /** What stands there: the passage, the question or the sentence. */
  readonly texts: readonly [string, string]
  /** How alike they are, 0 to 1. */
  readonly share: number
  /** Where they disagree: the two numbers as they are written. */
  readonly values?: readonly [string, string]
  /** Of a limit in words: authority has this number too, today or later. */
  readonly agrees?: boolean
}

/** The same for the same two texts in the same places, whichever comes first; another when either text changes. */
export function idOf({ kind, places, texts }: Finding): string {
  const sides = places.map(({ document, anchor }, at) => [document, anchor, texts[at]])
  const text = JSON.stringify([kind, ...sides.map(side => JSON.stringify(side)).sort()])
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}
