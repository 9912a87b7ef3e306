import fc from 'fast-check'
import { expect, it } from 'vitest'
import { can } from './index'
import { action, house, type Row } from './testing'

const names = ['volunteer', 'frontline', 'supervisor', 'manager', 'editor']
const role = fc.constantFrom(...names)
const day = fc.integer({ min: 1, max: 3 }).map(n => `2026-05-${String(n).padStart(2, '0')}`)
/** Few days and amounts, so that rows often stand against each other. */
const amount = fc.oneof(fc.constantFrom(0, 5, 10), fc.nat())
const row: fc.Arbitrary<Row> = fc
  .record({
    role,
    from: day,
    row: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    upTo: fc.option(amount, { nil: undefined }),
  })
  .map(({ row: name, upTo, ...rest }) => ({
    ...rest,
    row: name ?? rest.role,
    ...(upTo !== undefined && { upTo }),
  }))
const rows = fc.array(row, { maxLength: 12 })
const noon = (date: string) => new Date(`${date}T16:00:00Z`)
const last = noon('2026-06-30')

const told = (snapshot: ReturnType<typeof house>, who: string, much: number | undefined, now = last) =>
  can({ snapshot, role: who, action: 'actions/refund', amount: much, now })
const refunds = (written: readonly Row[]) => house(action('actions/refund', written, 'USD'))

it('does not depend on the order in which rows are written', () => {
  fc.assert(
    fc.property(rows, role, amount, fc.infiniteStream(fc.nat()), (written, who, much, random) => {
      const lines = action('actions/refund', written, 'USD')
      const keys = new Map(lines.limits.map(limit => [limit, random.next().value!]))
      const mixed = lines.limits.toSorted((a, b) => keys.get(a)! - keys.get(b)!)
      const shuffled = house({ ...lines, limits: mixed })
      expect(told(shuffled, who, much)).toEqual(told(house(lines), who, much))
      expect(told(shuffled, who, undefined)).toEqual(told(house(lines), who, undefined))
    }),
  )
})

it('never sends anybody to somebody who may not either', () => {
  fc.assert(
    fc.property(rows, role, fc.option(amount, { nil: undefined }), (written, who, much) => {
      const snapshot = refunds(written)
      const verdict = told(snapshot, who, much)
      if (verdict.verdict === 'needs') {
        expect(verdict.needs.roles).not.toContain(who)
        for (const other of verdict.needs.roles) expect(told(snapshot, other, much).verdict).toBe('allowed')
      }
      if (verdict.verdict === 'never') {
        for (const other of names) expect(told(snapshot, other, much).verdict).toBe('never')
      }
    }),
  )
})

it('allows whatever is less than what it allows', () => {
  fc.assert(
    fc.property(rows, role, amount, amount, (written, who, one, two) => {
      const snapshot = refunds(written)
      if (told(snapshot, who, Math.max(one, two)).verdict === 'allowed') {
        expect(told(snapshot, who, Math.min(one, two)).verdict).toBe('allowed')
      }
    }),
  )
})

it('allows exactly up to the limit that it tells', () => {
  fc.assert(
    fc.property(rows, role, amount, (written, who, much) => {
      const { verdict, limit } = told(refunds(written), who, much)
      expect(verdict === 'allowed').toBe(limit === null || (limit > 0 && much <= limit))
    }),
  )
})

it('answers for a past day as it did then, whatever was added since', () => {
  fc.assert(
    fc.property(rows, rows, day, role, amount, (written, added, past, who, much) => {
      const later = added.filter(one => one.from! > past)
      const then = told(refunds(written), who, much, noon(past))
      expect(told(refunds([...written, ...later]), who, much, noon(past))).toEqual(then)
    }),
  )
})

it('follows the row of a name that was added last, and no other', () => {
  fc.assert(
    fc.property(rows, role, amount, amount, (written, who, upTo, much) => {
      const newest: Row = { row: who, role: who, upTo, from: '2026-06-01' }
      const before = written.map(one => ({ ...one, row: who }))
      expect(told(refunds([...before, newest]), who, much).limit).toBe(upTo)
    }),
  )
})
