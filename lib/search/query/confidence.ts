import type { Evidence } from './rerank'

/** What speaks for and against the first hit; all 0..1. */
export interface Signs extends Evidence {
  /** Its score over what was possible. */
  readonly strength: number
  /** How far the second is behind. */
  readonly lead: number
  /** Share of the telling words that nobody writes, nor anything like them. */
  readonly unknown: number
  /** Telling words in the question. */
  readonly words: number
}

/** The signs as the numbers that the logistic function weighs. */
function signVector(signs: Signs): number[] {
  const { coverage, titleCoverage, neighbours, strength, lead, unknown, words } = signs
  const both = (2 * coverage * titleCoverage) / (coverage + titleCoverage || 1)
  // One or two words are a search, not a doubt.
  const length = Math.log(Math.min(8, Math.max(3, words)))
  return [1, coverage, titleCoverage, both, neighbours, strength, lead, unknown, length]
}

// In the order of `signVector`. Fitted by logistic regression on the questions of four houses (a bank's with few and
// with many phrasings, an FAQ, a handbook), each against the questions of the others, which it can't answer.
const coefficients = [-5.87, -2.3, -0.96, 1.87, 0.23, 4.97, 2.41, -5.49, 1.81]

/**
 * Below this the house says that it has no answer. It keeps 92 to 100 in 100 questions that have one, depending on the
 * house, and turns away three in four that have none.
 */
export const answeredFrom = 0.1

/** How likely the first hit answers, 0..1: a logistic function of the signs. */
export function confidence(signs: Signs): number {
  const sum = signVector(signs).reduce((all, sign, at) => all + sign * coefficients[at]!, 0)
  return 1 / (1 + Math.exp(-sum))
}
