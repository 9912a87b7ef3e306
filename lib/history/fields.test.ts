import { expect, test } from 'vitest'
import { fieldChanges } from '.'

test('I read what a field was and what it is, as its author would write it', () => {
  const before = { title: 'Refunds', owner: 'teams/stores', tags: ['shop'], verifyEvery: '90d', by: 'sam' }
  const after = {
    title: 'Refunds',
    owner: 'teams/online',
    tags: ['shop', 'money'],
    audience: 'manager',
    by: 'sam',
  }
  expect(fieldChanges(before, after)).toEqual([
    { field: 'owner', before: 'teams/stores', after: 'teams/online' },
    { field: 'tags', before: 'shop', after: 'shop, money' },
    { field: 'audience', after: 'manager' },
    { field: 'verifyEvery', before: '90d' },
  ])
})

test('Rows of a limit are told apart, also where only one value in them changed', () => {
  const row = (upTo: number) => ({ limits: [{ role: 'frontline', upTo, with: ['manager'] }] })
  expect(fieldChanges(row(50), row(60))).toEqual([
    {
      field: 'limits',
      before: '{ role: frontline, upTo: 50, with: [manager] }',
      after: '{ role: frontline, upTo: 60, with: [manager] }',
    },
  ])
  expect(fieldChanges(row(50), row(50))).toEqual([])
})

test('A field that is named and left empty is none', () => {
  expect(fieldChanges({}, { related: null })).toEqual([])
})
