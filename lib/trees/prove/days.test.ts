import { expect, it } from 'vitest'
import type { DateNode } from '../../content'
import { house, outcome, tree } from '../testing'
import { prove } from './index'

const now = new Date('2026-11-22T12:00:00Z')
const daysOf = (when: DateNode['when']) => {
  const bands = [
    { id: 'soon', before: '2027-04-06', to: 'end' },
    { id: 'late', to: 'end' },
  ]
  const nodes = { due: { kind: 'date' as const, ask: 'When?', when, bands }, end: outcome() }
  return prove({ snapshot: house(tree('trees/t', nodes)), now }).days
}

it('looks at the day from which a day to come can be earlier no more, and at none where it may be any day', () => {
  expect(daysOf('past')).toEqual(['2026-11-22', '2027-04-06'])
  expect(daysOf('future')).toEqual(['2026-11-22', '2027-04-06'])
  expect(daysOf('any')).toEqual(['2026-11-22'])
})
