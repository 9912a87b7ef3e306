import type { Document, Fact, Team } from '../../../content'
import { house, outcome, refunds, tree, type Written } from '../../testing'
import { prove } from '../index'

export const now = new Date('2026-11-22T12:00:00Z')
export const common = refunds('public')
export const desk = {
  ...common,
  kind: 'team',
  id: 'teams/returns-desk',
  file: 'teams/returns-desk.mdx',
  title: 'Returns desk',
  reach: { phone: '100' },
  people: [
    { person: 'sam', role: 'supervisor' },
    { person: 'mei', role: 'frontline' },
  ],
  escalatesTo: [],
} as unknown as Team
export const phone = {
  ...common,
  kind: 'channel',
  id: 'channels/phone',
  status: 'live',
  priority: 1,
  escalatesTo: [],
}
export const team = (more: Partial<Team>): Team => ({ ...desk, ...more })

/** What is found in a tree, which begins in line 8. */
export function found(
  nodes: Record<string, Written>,
  documents: readonly Document[] = [desk],
  facts: readonly Fact[] = [],
) {
  const all = [tree('trees/t', nodes), refunds('public'), phone as unknown as Document, ...documents]
  const snapshot = { ...house(...all), facts: new Map(facts.map(fact => [fact.fact, fact])) }
  return prove({ snapshot, now }).findings
}
/** The same in lines: file, line, rule and message. */
export const said = (...given: Parameters<typeof found>) =>
  found(...given).map(({ file, line, rule, message }) => `${file}:${line}  ${rule}  ${message}`)

export const paid: Written = {
  kind: 'amount',
  ask: 'What did they pay?',
  unit: 'USD',
  bands: [{ id: 'any', to: 'may' }],
}
export const may = (ways: { allowed?: string; needs?: string; never?: string } = {}): Written => ({
  kind: 'authority',
  action: 'actions/refund',
  amount: 'paid',
  allowed: 'give',
  needs: 'ask',
  never: 'no',
  ...ways,
})
export const give = outcome({ owner: 'whoever-may', grants: 'actions/refund', amount: 'paid' })
export const ask = outcome({
  owner: 'whoever-may',
  result: 'handed-over',
  grants: 'actions/refund',
  amount: 'paid',
})
export const no = outcome({ result: 'declined' })
export const sound = { paid, may: may(), give, ask, no }
