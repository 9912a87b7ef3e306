import { expect, test } from 'vitest'
import type { Document, Snapshot } from '../content'
import { stale } from './freshness'

const document = (id: string, fields: Partial<Document>) =>
  [id, { id, kind: 'answer', audience: 'public', ...fields }] as [string, Document]

const snapshot = {
  organization: { audiences: ['public', 'staff'] },
  documents: new Map([
    document('answers/new', {}),
    document('answers/secret', { audience: 'staff' }),
    document('answers/right', { verified: '2026-10-01', verifyEvery: 90 }),
    document('answers/for-good', { verified: '2020-01-01' }),
    document('answers/late', { verified: '2026-08-01', verifyEvery: 30 }),
    document('answers/later', { verified: '2026-08-01', verifyEvery: 10 }),
    document('teams/desk', { kind: 'team' }),
  ]),
} as unknown as Snapshot

test('an editor sees what nobody verified, and what was due, the longest overdue first', () => {
  const { never, overdue } = stale(snapshot, { audience: 'staff' }, '2026-09-01')
  expect(never.map(({ id }) => id)).toEqual(['answers/new', 'answers/secret'])
  expect(overdue.map(({ document: { id }, due }) => [id, due])).toEqual([
    ['answers/later', '2026-08-11'],
    ['answers/late', '2026-08-31'],
  ])
})

test('what they may not see is not counted', () => {
  expect(stale(snapshot, { audience: 'public' }, '2026-09-01').never.map(({ id }) => id)).toEqual([
    'answers/new',
  ])
})
