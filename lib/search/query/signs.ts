import type { Ranked } from './rank'
import type { Slot } from './slot'

/**
 * What speaks for and against the first hit, as the numbers that a logistic function weighs; all but the first and the
 * length 0..1: a constant; how much of its title or phrasing the question holds; that, and how much of the question its
 * document holds, both at once; neighbouring words; its score over what was possible; share of the telling words that
 * nobody writes, nor anything like them; length of the question; and to the classifier, how likely it is this document,
 * and any. How much of the question the document holds by itself, and how far the second is behind, were signs too: in
 * seven houses they said nothing of what is answered.
 * @param any the logarithm of how likely the question is for any document
 */
export function signs(ranked: readonly Ranked[], slots: readonly Slot[], any: number): number[] {
  const { candidate, evidence, likely } = ranked[0]!
  const { coverage, titleCoverage, neighbours } = evidence
  const possible = slots.reduce((sum, slot) => sum + slot.idf, 0) || 1
  const telling = slots.filter(slot => !slot.stop)
  const unknown = telling.filter(slot => slot.alternatives.length === 0)
  return [
    1,
    titleCoverage,
    (2 * coverage * titleCoverage) / (coverage + titleCoverage || 1),
    neighbours,
    candidate.score / possible,
    unknown.length / Math.max(1, telling.length),
    // One or two words are a search, not a doubt.
    Math.log(Math.min(8, Math.max(3, telling.length))),
    Math.max(0, 1 + (likely + any) / 6),
    Math.exp(any),
  ]
}

/** How likely the first hit answers, 0..1: a logistic function of the signs. */
export function confidence(signs: readonly number[], coefficients: Float64Array): number {
  const sum = signs.reduce((all, sign, at) => all + sign * coefficients[at]!, 0)
  return 1 / (1 + Math.exp(-sum))
}
