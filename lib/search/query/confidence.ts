import type { Evidence } from './rerank'

/** What speaks for and against the first hit; all 0..1. */
export interface Signs extends Evidence {
  /** Its score over what was possible. */
  readonly strength: number
  /** How far the second is behind. */
  readonly lead: number
  /** Share of the question's words that nobody writes. */
  readonly unknown: number
  /** Telling words in the question. */
  readonly words: number
}

export const signNames = [
  'constant',
  'coverage',
  'titleCoverage',
  'both',
  'neighbours',
  'strength',
  'lead',
  'unknown',
  'length',
] as const

/** The signs as the numbers that the logistic function weighs, in the order of `signNames`. */
export function signVector(signs: Signs): number[] {
  const { coverage, titleCoverage, neighbours, strength, lead, unknown, words } = signs
  const both = (2 * coverage * titleCoverage) / (coverage + titleCoverage || 1)
  return [1, coverage, titleCoverage, both, neighbours, strength, lead, unknown, Math.log(1 + words)]
}

const coefficients = [-4, 2, 1, 2, 0.5, 2, 2, -2, 0.3]

/** Below this the house says that it has no answer. */
export const answeredFrom = 0.3

/** How likely the first hit answers, 0..1: a logistic function of the signs. */
export function confidence(signs: Signs): number {
  const sum = signVector(signs).reduce((all, sign, at) => all + sign * coefficients[at]!, 0)
  return 1 / (1 + Math.exp(-sum))
}
