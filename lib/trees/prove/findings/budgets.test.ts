import { describe, expect, it } from 'vitest'
import type { Budget, Document } from '../../../content'
import { outcome, refunds, type Written } from '../../testing'
import { ask, found, give, may, no, paid, said, sound, team } from './testing'

const yearly: Budget = { times: 3, per: 'customer', in: { days: 365 } }

/** Refunds of which each of these roles has this budget. */
function refundsWith(budgets: Readonly<Record<string, Budget>>): Document {
  const action = refunds('public')
  const limits = action.limits.map(row => {
    const budget = budgets[row.role ?? '']
    return budget ? { ...row, budgets: [budget] } : row
  })
  return { ...action, limits }
}
const people = (...roles: string[]) => team({ people: roles.map(role => ({ person: role, role })) })
const words = '“at most 3 times for each customer within a year” (actions/refund.mdx:6)'

describe('an end that gives, once a budget is used up', () => {
  it('says nothing where somebody else may then, and whoever may is its owner', () => {
    expect(said(sound, [people('supervisor', 'frontline'), refundsWith({ frontline: yearly })])).toEqual([])
  })

  it('needs somebody who may then, and is reached: said once, with the budget and its line', () => {
    const bands = [
      { id: 'small', upTo: 5000, to: 'may' },
      { id: 'more', to: 'no' },
    ]
    const small = { paid: { ...paid, bands } as Written, may: may({ needs: 'no' }), give, no }
    const alone = [people('frontline'), refundsWith({ frontline: yearly })]
    expect(said(small, [people('frontline')])).toEqual([])
    expect(said(small, alone)).toEqual([
      `trees/t.mdx:10  budget-nobody-to-ask  Once ${words} is used up, "give" needs the supervisor, and from "teams/returns-desk" on nobody who is one can be reached on phone.`,
    ])
    expect(found(small, alone)[0]).toMatchObject({
      severity: 'warning',
      role: 'frontline',
      answers: 'paid=50',
    })
  })

  it('isn’t its named owner’s, where nobody of them may then', () => {
    const mine = outcome({ owner: 'teams/shop', grants: 'actions/refund', amount: 'paid' })
    const shop = { ...people('frontline'), id: 'teams/shop', title: 'Shop', backup: 'teams/returns-desk' }
    const nodes = { ...sound, give: mine }
    expect(said(nodes, [people('supervisor'), shop])).toEqual([])
    expect(said(nodes, [people('supervisor'), shop, refundsWith({ frontline: yearly })])).toEqual([
      `trees/t.mdx:10  budget-owner  Once ${words} is used up, frontline must ask somebody, and nobody of “Shop”, which owns "give", may say yes.`,
    ])
  })

  it('is promised to nobody, where nobody may then: said once, at the row', () => {
    const both = refundsWith({ frontline: yearly, supervisor: { sum: 60000, per: 'customer', in: 'year' } })
    const all = said({ ...sound, give, ask, no }, [people('supervisor', 'frontline'), both])
    expect(all).toEqual([
      `actions/refund.mdx:6  budget-ends  Once ${words} or “at most $600 for each customer in a year” (actions/refund.mdx:7) is used up, nobody may do “Refund”, and "ask" of "trees/t" promises it.`,
    ])
  })

  it('is still a colleague’s, where a budget counts each person’s own', () => {
    const own: Budget = { sum: 90000, per: 'person', in: 'month' }
    const both = refundsWith({ frontline: own, supervisor: own })
    expect(said(sound, [people('supervisor', 'frontline'), both])).toEqual([])
  })
})
