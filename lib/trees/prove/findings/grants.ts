import type { Outcome } from '../../../content'
import type { Explored } from '../explored'
import { metAt, type Findings, type Told, type Whom } from './collect'
import { NeedsSomebody } from './needs-somebody'
import type { Teams } from './teams'

/**
 * What outcomes give, held against `can()`: only what whoever walks may give, and nothing handed over that they may
 * settle themselves. Every result but `handed-over` gives; an event that a team leads is that team's.
 */
export function checkGrants(explored: Explored, findings: Findings, teams: Teams): void {
  const needs = new NeedsSomebody(explored, teams)
  for (const end of explored.ends) {
    const { place, worlds, allowed } = end.state
    const { node, judged, tree } = place.spot
    if (node.kind !== 'outcome') continue
    const add = (where: bigint, told: () => Told) => {
      if (where !== 0n) findings.add(told(), explored, metAt(end, where))
    }
    if (!end.split || !judged) {
      const own = allowed !== 0 && node.result === 'handed-over' ? worlds : 0n
      add(own, () => ownHandedOver(node, 'what the authority before it allows'))
      continue
    }
    const { split } = end
    const what = `“${judged.action.title}”`
    if (handsOver(node)) add(worlds & split.allowed, () => ownHandedOver(node, what))
    else add(worlds & split.needs, () => givesTooMuch(node, what))
    add(worlds & split.never, () => givesNever(node, what))
    const from = node.owner === 'whoever-may' ? tree.owner : node.owner
    for (const { worlds: lacking, told } of needs.of(split, from, node)) add(worlds & lacking, () => told)
  }
}

/** Whether an outcome sends on to somebody else, in place of giving. */
export const handsOver = ({ result, owner }: Outcome): boolean =>
  result === 'handed-over' || (result === 'event' && owner !== 'whoever-may')

const givesTooMuch = (node: Outcome, what: string): Told => ({
  rule: 'gives-too-much',
  place: node,
  message: ({ roles }: Whom) => `"${node.id}" gives ${what}, and ${roles} may not do that alone.`,
  mend: 'Lead them to an outcome with result="handed-over": <Authority needs="…">.',
})

const givesNever = (node: Outcome, what: string): Told => ({
  rule: 'gives-never',
  place: node,
  message: ({ roles }: Whom) => `"${node.id}" promises ${what} to ${roles}, and nobody may do that.`,
  mend: 'Lead them elsewhere: <Authority never="…">.',
})

const ownHandedOver = (node: Outcome, what: string): Told => ({
  rule: 'hands-over-own',
  place: node,
  message: ({ roles }: Whom) => `"${node.id}" hands over ${what}, and ${roles} may settle that themselves.`,
  mend: 'Lead them to an outcome that gives it: <Authority allowed="…">.',
})
