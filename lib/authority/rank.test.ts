import { expect, it } from 'vitest'
import type { Role, Snapshot } from '../content'
import { rankProblems } from './index'
import { action, house } from './testing'

const role = (name: string, rank: number, line?: string): Role => ({
  role: name,
  rank,
  audience: 'staff',
  edits: false,
  administers: false,
  ...(line && { line }),
})

/** Roles of higher rank that may pay less than the clerk, the bookkeeper or the treasurer. */
const passedOver = (...roles: Role[]) => {
  const payments = action(
    'actions/payment',
    [{ role: 'clerk', upTo: 1000 }, { role: 'bookkeeper', upTo: 50000 }, { role: 'treasurer' }],
    'USD',
  )
  const snapshot: Snapshot = { ...house(payments), roles }
  return rankProblems(snapshot).map(({ role: lower, higher }) => `${lower} < ${higher}`)
}

it('says where a higher rank may do less', () => {
  expect(passedOver(role('clerk', 1), role('bookkeeper', 2), role('treasurer', 3), role('head', 4))).toEqual([
    'clerk < head',
    'bookkeeper < head',
    'treasurer < head',
  ])
})

it('leaves a head of everything in peace who does not pay the bills, because that is another line of work', () => {
  const line = 'finance'
  const finance = [role('clerk', 1, line), role('bookkeeper', 2, line), role('treasurer', 3, line)]
  expect(passedOver(...finance, role('head', 4))).toEqual([])
  expect(passedOver(...finance, role('auditor', 4, line))).toContain('treasurer < auditor')
})
