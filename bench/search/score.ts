import { dice } from '../make-content'
import type { Found } from './engine'
import type { Question, TestSet } from './sets'

/** What one engine made of a set, question by question. */
export interface Run {
  /** 1 where the first page answers; of the questions that any document answers, in their order. */
  readonly right: readonly number[]
  /** How sure the engine was of these, and of the questions that nothing answers. */
  readonly sure: readonly number[]
  readonly sureOfNothing: readonly number[]
}

/** Asks all questions of a set. */
export function run({ questions }: Pick<TestSet, 'questions'>, search: (text: string) => Found): Run {
  const found = questions.map(question => ({ question, found: search(question.text) }))
  const has = ({ question }: { question: Question }) => question.right.size > 0
  const sure = (list: typeof found) => list.map(({ found }) => found.sure)
  const inScope = found.filter(has)
  return {
    right: inScope.map(({ question, found }) => (question.right.has(found.ids[0] ?? '') ? 1 : 0)),
    sure: sure(inScope),
    sureOfNothing: sure(found.filter(each => !has(each))),
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** That something sure beats something that should be unsure: the area under the ROC curve. */
export function areaUnderCurve({ sure, sureOfNothing }: Run): number {
  let wins = 0
  for (const a of sure) for (const b of sureOfNothing) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (sure.length * sureOfNothing.length)
}

/** The share of unanswerable questions that a bar turns away which keeps 95% of the others. */
export function turnedAway({ sure, sureOfNothing }: Run): number {
  const bar = quantile(sure, 0.05)
  return sureOfNothing.filter(value => value < bar).length / sureOfNothing.length
}

const resamples = 2000

/**
 * The 95% interval of a figure over pairs (both engines on the same question), by the percentile bootstrap
 * (Efron & Tibshirani 1993): the figure of as many pairs, drawn with replacement, 2,000 times. The seed is fixed.
 */
export function interval(
  a: readonly number[],
  b: readonly number[],
  figure: (a: readonly number[], b: readonly number[]) => number,
): readonly [low: number, high: number] {
  const roll = dice(20261123)
  const figures = Array.from({ length: resamples }, () => {
    const drawn = a.map(() => Math.floor(roll() * a.length))
    return figure(
      drawn.map(at => a[at]!),
      drawn.map(at => b[at]!),
    )
  })
  return [quantile(figures, 0.025), quantile(figures, 0.975)]
}
