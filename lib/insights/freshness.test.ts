import { expect, test } from 'vitest'
import type { Document, Snapshot } from '../content'
import { dueByTeam } from './due'
import { stale } from './freshness'

const document = (id: string, fields: Partial<Document>) =>
  [id, { id, kind: 'answer', audience: 'public', owner: 'teams/desk', was: [], ...fields }] as [
    string,
    Document,
  ]

const snapshot = {
  organization: { audiences: ['public', 'staff'] },
  documents: new Map([
    document('answers/new', {}),
    document('answers/secret', { audience: 'staff' }),
    document('answers/right', { verified: '2026-10-01', verifyEvery: 90 }),
    document('answers/for-good', { verified: '2020-01-01' }),
    document('answers/late', { verified: '2026-08-01', verifyEvery: 30 }),
    document('answers/later', { verified: '2026-08-01', verifyEvery: 10 }),
    document('answers/old', { state: 'archived' }),
    document('teams/desk', { kind: 'team', backup: 'teams/shop' } as Partial<Document>),
    document('teams/shop', { kind: 'team' }),
  ]),
} as unknown as Snapshot

test('an editor sees what nobody verified, and what was due, the longest overdue first', () => {
  const { never, overdue } = stale({ snapshot }, { audience: 'staff' }, '2026-09-01')
  expect(never.map(({ document: { id } }) => id)).toEqual(['answers/new', 'answers/secret'])
  expect(overdue.map(({ document: { id }, trust }) => [id, trust.due, trust.step])).toEqual([
    ['answers/later', '2026-08-11', 'counts'],
    ['answers/late', '2026-08-31', 'overdue'],
  ])
})

test('what is due within thirty days comes next; what is archived, and what holds for good, does not', () => {
  const { soon, all, counts } = stale({ snapshot }, { audience: 'staff' }, '2026-12-05')
  expect(soon.map(({ document: { id } }) => id)).toEqual(['answers/right'])
  expect([all, counts]).toEqual([6, 4])
})

test('what they may not see is not counted', () => {
  const { never, all } = stale({ snapshot }, { audience: 'public' }, '2026-09-01')
  expect(never.map(({ document: { id } }) => id)).toEqual(['answers/new'])
  expect(all).toBe(5)
})

test('a team is told of its own at once, and its backup of it once it is late enough', () => {
  const days = (today: string) =>
    Object.fromEntries(
      [...dueByTeam({ snapshot }, today)].map(([team, { own, asBackup }]) => [
        team,
        [own, asBackup].map(all => all.map(({ document }) => document.id.replace('answers/', ''))),
      ]),
    )
  expect(days('2026-08-13')['teams/shop']).toBeUndefined()
  expect(days('2026-08-13')['teams/desk']).toEqual([['later', 'new', 'secret'], []])
  expect(days('2026-08-20')).toEqual({
    'teams/desk': [['later', 'new', 'secret'], []],
    'teams/shop': [[], ['later']],
  })
})
