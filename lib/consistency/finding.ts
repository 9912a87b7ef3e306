import type { Place } from './study'

/** Two places that say the same, or not the same, of one thing. The first is in the document that was asked about. */
export interface Finding {
  /** Nearly the same words; the same question; or one thing with two numbers. */
  readonly kind: 'same-words' | 'same-question' | 'disagree'
  readonly places: readonly [Place, Place]
  /** What stands there: the passage, the question or the sentence. */
  readonly texts: readonly [string, string]
  /** How alike they are, 0 to 1. */
  readonly share: number
  /** Where they disagree: the two numbers as they are written. */
  readonly values?: readonly [string, string]
}
