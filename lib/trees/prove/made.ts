import fc from 'fast-check'
import type { Action, Channel, Condition, Fact, Figure, Limit, Snapshot } from '../../content'
import { house, outcome, refunds, tree, type Written } from '../testing'

const place = { file: 'facts.yaml', line: 1, column: 1 }
const facts: Fact[] = [
  {
    ...place,
    kind: 'choice',
    fact: 'kind',
    ask: 'What kind?',
    from: 'asked',
    values: ['a', 'b', 'c'].map(id => ({ id, label: id })),
  },
  {
    ...place,
    kind: 'choice',
    fact: 'member',
    ask: 'A member?',
    from: 'order',
    values: ['a', 'b'].map(id => ({ id, label: id })),
  },
  {
    ...place,
    kind: 'amount',
    fact: 'worth',
    ask: 'How much worth?',
    from: 'order',
    unit: 'USD',
    bands: [{ id: 'a', upTo: 'small' }, { id: 'b' }],
  },
  {
    ...place,
    kind: 'date',
    fact: 'since',
    ask: 'Since when?',
    from: 'asked',
    bands: [{ id: 'a', before: '2026-11-01' }, { id: 'b', before: '2027-01-15' }, { id: 'c' }],
  },
]
const figures: Figure[] = [
  {
    ...place,
    figure: 'small',
    title: 'Small',
    unit: 'USD',
    values: [
      { from: '2026-01-01', is: 2000 },
      { from: '2027-01-01', is: 3000 },
    ],
  },
]

const ids = ['a', 'b', 'c'] as const
const some = fc.subarray([...ids], { minLength: 1 })
const condition = (names: readonly string[]): fc.Arbitrary<Condition> =>
  fc.array(fc.record({ node: fc.constantFrom(...names), among: some }), { minLength: 1, maxLength: 2 })
const channel = fc.subarray(['phone', 'email'], { minLength: 1 }).map(among => [{ node: 'channel', among }])

const limit = fc
  .record({
    role: fc.constantFrom('volunteer', 'frontline', 'supervisor'),
    from: fc.constantFrom('2026-01-01', '2026-12-24'),
    until: fc.constantFrom(undefined, undefined, '2026-12-01'),
    upTo: fc.constantFrom(undefined, 1000, 2500),
    if: fc.option(fc.oneof(condition(['kind', 'member', 'worth', 'since']), channel), { nil: undefined }),
    never: fc.constantFrom(undefined, undefined, undefined, true as const),
    with: fc.constantFrom(undefined, undefined, ['supervisor']),
    budgets: fc.constantFrom<(Limit['budgets'] | undefined)[]>(
      undefined,
      undefined,
      [{ times: 2, per: 'customer' }],
      [{ sum: 2500, per: 'person', in: 'month' }],
      [{ times: 1, sum: 1000, in: 'day' }],
    ),
  })
  .map(
    ({
      role,
      from,
      until,
      upTo,
      if: terms,
      never,
      with: second,
      budgets,
    }): Omit<Limit, 'row' | 'file' | 'line' | 'column'> => ({
      from,
      ...(until && { until }),
      ...(terms && { if: terms }),
      ...(never
        ? { never }
        : {
            role,
            ...(upTo !== undefined && { upTo }),
            ...(second && { with: second }),
            ...(budgets && { budgets }),
          }),
    }),
  )

function action(limits: readonly Omit<Limit, 'row' | 'file' | 'line' | 'column'>[]): Action {
  const rows = limits.map((row, i) => ({
    ...row,
    row: `row${i}`,
    file: 'actions/refund.mdx',
    line: i + 6,
    column: 5,
  }))
  return { ...refunds('public'), limits: rows }
}

const written = fc.record({
  kind: fc.constantFrom(
    'question',
    'question',
    'many',
    'amount',
    'date',
    'each',
    'route',
    'route',
    'authority',
    'enter',
    'end',
  ),
  jumps: fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 3 }))),
  fact: fc.boolean(),
  unsure: fc.boolean(),
  bound: fc.constantFrom<string | number>('small', 1500),
  reads: condition(['n0', 'n1', 'n2', 'inner/q', 'kind', 'member', 'worth', 'since', 'n1/kind', 'n2/kind']),
  also: fc.option(fc.oneof(condition(['n0', 'n1', 'kind', 'member']), channel), { nil: undefined }),
  amount: fc.constantFrom('n0', 'n1', 'n2', 'inner/paid', 1200),
})
type Made = typeof written extends fc.Arbitrary<infer T> ? T : never

function node(
  { kind, jumps, fact, unsure, bound, reads, also, amount }: Made,
  to: (jump: number) => string,
): Written {
  const [one, two, three] = jumps.map(jump => to(jump ?? 1)) as [string, string, string]
  const leads = [one, two, three]
  const bands = [
    { id: 'a', under: 500, to: one },
    { id: 'b', upTo: bound, to: two },
    { id: 'c', to: three },
  ]
  const choices = ids.map((id, i) => ({ id, label: id, to: leads[i]! }))
  const about = (name: string) => (fact ? { fact: name } : {})
  switch (kind) {
    case 'question':
      return { kind, ask: '?', choices, ...about('kind'), ...(unsure && { unsure: one }) }
    case 'many': {
      const all = ids.map(id => ({ id, label: id, to: one, ...(id === 'c' && { alone: true }) }))
      return {
        kind: 'question',
        pick: 'many',
        ask: '?',
        choices: all,
        ...about('kind'),
        ...(unsure && { unsure: two }),
      }
    }
    case 'amount': {
      const worth = [
        { id: 'a', upTo: 'small', to: one },
        { id: 'b', to: two },
      ]
      return fact
        ? { kind, ask: '?', unit: 'USD', fact: 'worth', bands: worth }
        : { kind, ask: '?', unit: 'USD', bands }
    }
    case 'date': {
      const fixed = [
        { id: 'a', before: '2026-11-01', to: one },
        { id: 'b', before: '2027-01-15', to: two },
        { id: 'c', to: three },
      ]
      const spans = [
        { id: 'a', within: { count: 30, unit: 'd' as const }, to: one },
        { id: 'b', to: two },
      ]
      if (fact) return { kind, ask: '?', fact: 'since', when: 'past', bands: fixed }
      return unsure
        ? { kind, ask: '?', when: jumps[0] === 1 ? 'any' : 'future', bands: fixed }
        : { kind, ask: '?', when: 'past', bands: spans }
    }
    case 'each': {
      const plain = ids.map(id => ({ id, label: id }))
      const fields = [
        { kind: 'amount' as const, id: 'paid', ask: '?' },
        { kind: 'question' as const, id: 'kind', ask: '?', choices: plain, ...about('kind') },
      ]
      return { kind, list: 'item', ask: '?', fields, sum: 'paid', unit: 'USD', bands }
    }
    case 'route':
      return {
        kind,
        when: [{ if: reads, to: one }, ...(also ? [{ if: also, to: three }] : [])],
        otherwise: two,
      }
    case 'authority':
      return { kind, action: 'actions/refund', amount, allowed: one, needs: two, never: three }
    case 'enter':
      return { kind, tree: 'trees/inner', exits: { out: one } }
    default:
      return outcome({ owner: 'whoever-may', grants: 'actions/refund', amount, ...(fact && { exit: 'out' }) })
  }
}

function nodes(list: readonly Made[]): Record<string, Written> {
  const made = list.map(
    (one, n) => [`n${n}`, node(one, jump => `n${Math.min(n + jump, list.length)}`)] as const,
  )
  return {
    ...Object.fromEntries(made),
    [`n${list.length}`]: outcome({
      exit: 'out',
      grants: 'actions/refund',
      amount: 700,
      owner: 'whoever-may',
    }),
  }
}

const phone = (id: string): Channel =>
  ({
    ...refunds('public'),
    kind: 'channel',
    id: `channels/${id}`,
    status: 'live',
    priority: 1,
    escalatesTo: [],
  }) as unknown as Channel

/** Made-up houses with a tree of up to six nodes of all kinds, which enters another; each node leads only further down. */
export const madeHouse: fc.Arbitrary<Snapshot> = fc
  .record({
    outer: fc.array(written, { minLength: 1, maxLength: 5 }),
    inner: fc.array(written, { minLength: 0, maxLength: 2 }),
    limits: fc.array(limit, { minLength: 1, maxLength: 4 }),
  })
  .map(({ outer, inner, limits }) => {
    const inside = inner.map((one): Made => (one.kind === 'enter' ? { ...one, kind: 'route' } : one))
    const first = {
      q: node({ ...outer[0]!, kind: 'question' }, jump => `n${Math.min(jump - 1, inside.length)}`),
    }
    const documents = [
      tree('trees/made', nodes(outer)),
      tree('trees/inner', { ...first, ...nodes(inside) }),
      action(limits),
      phone('phone'),
      phone('email'),
    ]
    return {
      ...house(...documents),
      facts: new Map(facts.map(fact => [fact.fact, fact])),
      figures: new Map(figures.map(figure => [figure.figure, figure])),
    }
  })
