import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Fact } from '../content'
import { can, rankProblems, type Asked, type Decided } from './index'
import { action, house, type Row } from './testing'

const names = ['volunteer', 'frontline', 'supervisor', 'manager', 'editor']
const role = fc.constantFrom(...names)
const person = fc.constantFrom('mei', 'sam')
const day = fc.integer({ min: 1, max: 4 }).map(n => `2026-05-0${n}`)
/** Few amounts and days, so that rows and budgets often meet. */
const amount = fc.constantFrom(0, 1, 5, 9, 10, 20)
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const fact = (name: string): Fact => ({
  file: 'facts.yaml',
  line: 1,
  column: 1,
  fact: name,
  ask: `Which ${name}?`,
  from: 'asked',
  kind: 'choice',
  values: ['x', 'y', 'z'].map(id => ({ id, label: id })),
})
const factNames = ['kind', 'size']
const condition = fc.array(
  fc.record({ node: fc.constantFrom(...factNames), among: fc.subarray(['x', 'y', 'z'], { minLength: 1 }) }),
  { minLength: 1, maxLength: 2 },
)
const budget = fc.oneof(
  fc.record({ times: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ sum: fc.constantFrom(5, 10, 20) }),
)
const budgets = fc.array(
  fc
    .tuple(
      budget,
      optional(fc.constantFrom('case', 'customer', 'person')),
      optional(fc.constantFrom({ days: 2 }, 'day')),
    )
    .map(([most, per, span]) => ({ ...most, ...(per && { per }), ...(span && { in: span }) }) as const),
  { maxLength: 2 },
)
const bare = fc.record({
  from: day,
  until: optional(day),
  upTo: optional(amount),
  row: optional(fc.constantFrom('a', 'b')),
})
const strings = fc.record({
  if: optional(condition),
  budgets: optional(budgets),
  with: optional(fc.subarray(names, { minLength: 1 })),
})
const clean = <T = Row>(row: object) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T

const plain = fc.tuple(bare, role).map(([row, who]) => clean({ ...row, role: who, row: row.row ?? who }))
const stringed = fc.tuple(plain, strings).map(([row, more]) => clean({ ...row, ...more }))
const never = fc
  .tuple(day, optional(condition))
  .map(([from, when]) => clean({ row: 'never', never: true, from, if: when }))
const delegation = fc
  .tuple(bare, strings, person, role)
  .map(([row, more, who, whose]) =>
    clean({ ...row, ...more, person: who, delegates: whose, row: row.row ?? who }),
  )
const rows = fc.array(fc.oneof({ weight: 4, arbitrary: stringed }, never, delegation), { maxLength: 8 })
const anyFacts = fc.dictionary(fc.constantFrom(...factNames), fc.constantFrom('x', 'y', 'z', 'x/y'))
const history: fc.Arbitrary<Decided[]> = fc.array(
  fc.record({
    at: day.map(date => new Date(`${date}T16:00:00Z`)),
    amount,
    customer: fc.constantFrom('c', 'd'),
    case: fc.constantFrom('e', 'f'),
    person: fc.constantFrom('mei', 'sam'),
  }),
  { maxLength: 4 },
)
const asking = fc.record({
  role,
  person: optional(person),
  amount: optional(amount),
  facts: anyFacts,
  history: optional(history),
  customer: optional(fc.constant('c')),
  case: optional(fc.constant('e')),
  now: day.map(date => new Date(`${date}T16:00:00Z`)),
})

const houseOf = (written: readonly Row[]) => ({
  ...house(action('actions/refund', written, 'USD')),
  facts: new Map(factNames.map(name => [name, fact(name)])),
})
const ask = (snapshot: ReturnType<typeof houseOf>, asked: object) =>
  can(clean<Asked>({ snapshot, action: 'actions/refund', ...asked }))

it('does not depend on the order in which rows are written', () => {
  fc.assert(
    fc.property(rows, asking, fc.infiniteStream(fc.nat()), (written, asked, random) => {
      const snapshot = houseOf(written)
      const lines = action('actions/refund', written, 'USD')
      const keys = new Map(lines.limits.map(limit => [limit, random.next().value!]))
      const mixed = { ...lines, limits: lines.limits.toSorted((a, b) => keys.get(a)! - keys.get(b)!) }
      const documents = new Map(snapshot.documents).set(mixed.id, mixed)
      expect(ask({ ...snapshot, documents }, asked)).toEqual(ask(snapshot, asked))
    }),
    { numRuns: 500 },
  )
})

it('names somebody who may whenever it refuses, unless nobody may', () => {
  fc.assert(
    fc.property(rows, asking, (written, asked) => {
      const snapshot = houseOf(written)
      const told = ask(snapshot, asked)
      if (told.verdict === 'needs') {
        expect(told.needs.roles.length).toBeGreaterThan(0)
        if (told.needs.secondPerson) return
        for (const other of told.needs.roles) {
          const theirs = ask(snapshot, { ...asked, role: other, person: undefined })
          expect(
            theirs.verdict === 'allowed' || (theirs.verdict === 'needs' && theirs.needs.secondPerson),
          ).toBe(true)
        }
      }
      if (told.verdict === 'never') {
        for (const other of names)
          expect(ask(snapshot, { ...asked, role: other, person: undefined }).verdict).toBe('never')
      }
    }),
    { numRuns: 1000 },
  )
})

it('asks for what it doesn’t know, and then knows', () => {
  fc.assert(
    fc.property(rows, asking, fc.constantFrom('x', 'y', 'z'), (written, asked, value) => {
      const told = ask(houseOf(written), asked)
      if (told.verdict !== 'unknown') return
      expect(told.facts.length).toBeGreaterThan(0)
      for (const name of told.facts) expect(asked.facts).not.toHaveProperty(name)
      const all = { kind: value, size: value, ...asked.facts }
      expect(ask(houseOf(written), { ...asked, facts: all, customer: 'c', case: 'e' }).verdict).not.toBe(
        'unknown',
      )
    }),
    { numRuns: 1000 },
  )
})

it('says nothing that a fact found out later could take back', () => {
  fc.assert(
    fc.property(rows, asking, anyFacts, (written, asked, found) => {
      const snapshot = houseOf(written)
      const before = ask(snapshot, asked).verdict
      const after = ask(snapshot, { ...asked, facts: { ...found, ...asked.facts } }).verdict
      if (before === 'allowed' || before === 'never') expect(after).toBe(before)
    }),
    { numRuns: 1000 },
  )
})

it('never lets a delegation exceed the right of who delegates', () => {
  fc.assert(
    fc.property(rows, asking, fc.constantFrom(...names.slice(1)), (written, asked, whose) => {
      // A volunteer without rows of their own: all they may is what was delegated to them.
      const others = written.filter(row => row.person === undefined && row.role !== 'volunteer')
      const handed = written
        .filter(row => row.person !== undefined)
        .map(row => ({ ...row, delegates: whose }))
      const mine = ask(houseOf([...others, ...handed]), { ...asked, role: 'volunteer' })
      const theirs = ask(houseOf(others), { ...asked, role: whose })
      if (mine.verdict === 'allowed') expect(theirs.verdict).toBe('allowed')
      if (mine.verdict !== 'unknown' && theirs.limit !== null)
        expect(mine.limit).toBeLessThanOrEqual(theirs.limit)
    }),
    { numRuns: 2000 },
  )
})

it('means no less right by a higher rank, where rows have no conditions and `check` warns of nothing', () => {
  const ranks = new Map(house().roles.map(one => [one.role, one.rank]))
  let monotone = 0
  fc.assert(
    fc.property(
      fc.array(plain, { maxLength: 6 }),
      role,
      role,
      amount,
      day,
      (written, low, high, much, date) => {
        const snapshot = houseOf(written)
        const higher = ranks.get(high)! > ranks.get(low)!
        const now = new Date(`${date}T16:00:00Z`)
        const may = (who: string) => ask(snapshot, { role: who, amount: much, now }).verdict === 'allowed'
        if (rankProblems(snapshot).length === 0) {
          monotone++
          if (higher && may(low)) expect(may(high)).toBe(true)
        }
      },
    ),
    { numRuns: 1000 },
  )
  expect(monotone).toBeGreaterThan(0)
})

it('warns of a rank only where somebody of lower rank may do more', () => {
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 6 }), written => {
      const snapshot = houseOf(written)
      for (const { role: low, higher, date } of rankProblems(snapshot)) {
        const limit = (who: string) => ask(snapshot, { role: who, now: new Date(`${date}T16:00:00Z`) }).limit
        expect(limit(low) ?? Infinity).toBeGreaterThan(limit(higher) ?? Infinity)
      }
    }),
    { numRuns: 500 },
  )
})

it('keeps totals within the budget, whatever is asked in which order', () => {
  const asks = fc.array(fc.record({ amount, customer: fc.constantFrom('c', 'd'), person }), { maxLength: 30 })
  fc.assert(
    fc.property(asks, fc.constantFrom('customer', 'person', undefined), amount, (asked, per, sum) => {
      const limits = [
        { sum, ...(per && { per }) },
        { times: 4, ...(per && { per }) },
      ]
      const snapshot = houseOf([{ role: 'frontline', budgets: limits }])
      const taken: Decided[] = []
      for (const one of asked) {
        const at = new Date('2026-05-01T16:00:00Z')
        const told = ask(snapshot, { role: 'frontline', now: at, history: [...taken], ...one })
        if (told.verdict === 'allowed') taken.push({ at, ...one })
      }
      const groups = per ? ['c', 'd', 'mei', 'sam'] : ['']
      for (const who of groups) {
        const counted = per ? taken.filter(one => one[per] === who) : taken
        expect(counted.length).toBeLessThanOrEqual(4)
        expect(counted.reduce((total, one) => total + one.amount!, 0)).toBeLessThanOrEqual(sum)
      }
    }),
    { numRuns: 300 },
  )
})
