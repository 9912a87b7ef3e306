import { expect, test } from 'vitest'
import { stepAt, stepsOf } from './steps'

test('what is checked twice a year is marked after two weeks, with the backup after four, and counts after two months', () => {
  expect(stepsOf(180)).toEqual({ overdue: 0, marked: 15, backup: 30, counts: 60 })
  expect(stepsOf(30)).toEqual({ overdue: 0, marked: 3, backup: 5, counts: 10 })
})

test('what the organization sets holds, and nothing comes before what it sets', () => {
  expect(stepsOf(180, { marked: 7, backup: 10, counts: 20 })).toMatchObject({
    marked: 7,
    backup: 10,
    counts: 20,
  })
  expect(stepsOf(365, { backup: 10 })).toEqual({ overdue: 0, marked: 10, backup: 10, counts: 122 })
  expect(stepsOf(30, { marked: 40 })).toEqual({ overdue: 0, marked: 40, backup: 40, counts: 40 })
  expect(stepsOf(365, { counts: 20 })).toEqual({ overdue: 0, marked: 20, backup: 20, counts: 20 })
})

test('on the day itself nothing is late; from the next day on it is', () => {
  const all = stepsOf(180)
  expect([-3, 0, 1, 15, 16, 31, 61].map(late => stepAt(late, all))).toEqual([
    undefined,
    undefined,
    'overdue',
    'overdue',
    'marked',
    'backup',
    'counts',
  ])
})
