import fc from 'fast-check'
import { outcome, type Written } from '../testing'
import { channel, condition, ids } from './testing-conditions'

export const written = fc.record({
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
export type Made = typeof written extends fc.Arbitrary<infer T> ? T : never

export function node(
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

export function nodes(list: readonly Made[]): Record<string, Written> {
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
