import { expect, test } from 'vitest'
import { areaUnderCurve, interval, mean, run, turnedAway } from './score'

const questions = [
  { id: 'a', text: 'right', right: new Set(['x']) },
  { id: 'b', text: 'wrong', right: new Set(['y']) },
  { id: 'c', text: 'foreign', right: new Set<string>() },
]

test('the first document counts, and a question that nothing answers is no miss', () => {
  const { right, sure, sureOfNothing } = run({ questions }, text => ({ ids: ['x', 'y'], sure: text.length }))
  expect([right, sure, sureOfNothing]).toEqual([[1, 0], [5, 5], [7]])
})

test('who is surer of what it knows turns away what it does not', () => {
  const certain = { right: [1, 1], sure: [0.9, 0.8], sureOfNothing: [0.1, 0.2] }
  const guessing = { right: [1, 1], sure: [0.5, 0.5], sureOfNothing: [0.5, 0.5] }
  expect([areaUnderCurve(certain), turnedAway(certain)]).toEqual([1, 1])
  expect([areaUnderCurve(guessing), turnedAway(guessing)]).toEqual([0.5, 0])
})

test('an interval of a difference holds it, and is as wide as so few questions are', () => {
  const ours = Array.from({ length: 400 }, (_, at) => (at % 4 ? 1 : 0))
  const theirs = Array.from({ length: 400 }, (_, at) => (at % 2 ? 1 : 0))
  const [low, high] = interval(ours, theirs, (a, b) => mean(a) - mean(b))
  // Paired: a quarter of the questions differ, all in our favour; the standard error is √(.25 × .75 / 400) = .022.
  expect(low).toBeCloseTo(0.25 - 1.96 * 0.022, 1)
  expect(high).toBeCloseTo(0.25 + 1.96 * 0.022, 1)
})
