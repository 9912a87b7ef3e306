import type { Certainty } from '../structure'

/**
 * What is usual, in the order of query/signs.ts; a house with phrasings adapts it to itself (calibrate/index.ts). Fitted
 * by logistic regression on the questions of five houses (a bank's with few and with many phrasings, an FAQ, a handbook,
 * a library), each against the questions of the others and against foreign ones, which it can't answer.
 */
export const usualCertainty: Certainty = {
  coefficients: Float64Array.of(-8.6, -0.61, 2.31, 0.93, 5.95, -6.34, 2.3, 0, 0),
  answeredFrom: 0.1,
}
