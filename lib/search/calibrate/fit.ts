import { usualCertainty } from '../build/certainty'
import { confidence } from '../query/signs'
import type { Certainty } from '../structure'

type Signs = readonly number[] | undefined

/** How firmly the fit holds on to what is usual: few questions can't tell nine numbers. */
const hold = 0.016
/** Where all phrasings are of one mould, others would never be as sure: likelier than not is enough. */
const strictest = 0.5
const rounds = 1000
const rate = 0.3

/**
 * Logistic regression from the usual coefficients on, both sides counting the same.
 * @param right signs of questions that were answered right; undefined where nothing was found
 * @param unknown signs of questions that have no answer
 * @param all signs of all questions that have one
 * @param kept the share of these that shall count as answered
 */
export function fitted(
  right: readonly Signs[],
  unknown: readonly Signs[],
  all: readonly Signs[],
  kept: number,
): Certainty {
  const usual = usualCertainty.coefficients
  const coefficients = usual.slice()
  const sides = [found(right), found(unknown)]
  for (let round = 0; round < rounds; round++) {
    const change = usual.map((value, at) => hold * (value - coefficients[at]!))
    sides.forEach((side, unanswered) => {
      for (const signs of side) {
        const wrong = (1 - unanswered - confidence(signs, coefficients)) / side.length
        signs.forEach((sign, at) => (change[at]! += wrong * sign))
      }
    })
    change.forEach((value, at) => (coefficients[at]! += rate * value))
  }
  const sure = found(all)
    .map(signs => confidence(signs, coefficients))
    .sort((a, b) => a - b)
  const bar = sure[Math.floor((1 - kept) * sure.length)] ?? usualCertainty.answeredFrom
  return { coefficients, answeredFrom: Math.min(strictest, bar) }
}

const found = (list: readonly Signs[]) => list.filter(signs => signs !== undefined)
