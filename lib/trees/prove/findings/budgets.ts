import { budgetWords, rowsOn } from '../../../authority'
import { formatAmount, type Action, type Limit, type Outcome } from '../../../content'
import type { End, Explored } from '../explored'
import { metAt, type Findings } from './collect'
import { handsOver } from './grants'
import { NeedsSomebody } from './needs-somebody'
import type { Reader } from '../worlds'
import type { Teams } from './teams'

/**
 * What outcomes give, once the budgets of its action are used up: then somebody else must still be able to say yes, who
 * is reached from the outcome's owner on, and the owner that it names must be one who may. An end with
 * `owner="whoever-may"` stays true by itself: whoever comes there is told whom to ask. Why so:
 * docs/decisions/026-when-a-budget-is-used-up.md.
 */
export function checkBudgets(explored: Explored, findings: Findings, teams: Teams): void {
  const needs = new NeedsSomebody(explored, teams)
  const { worlds: worldsOf } = explored.program
  for (const end of explored.ends) {
    const { spot } = end.state.place
    if (!end.split || !end.usedUp || spot.node.kind !== 'outcome') continue
    check(end, spot.node, { split: end.split, usedUp: end.usedUp, action: spot.judged!.action })
  }

  function check(
    end: End,
    node: Outcome,
    { split, usedUp, action }: Required<Pick<End, 'split' | 'usedUp'>> & { readonly action: Action },
  ): void {
    const { worlds, place } = end.state
    const held = worlds & (split.together | (handsOver(node) ? split.needs : split.allowed))
    const [ended, asking] = [held & usedUp.never, held & (usedUp.needs | usedUp.together)]
    if ((ended | asking) === 0n) return
    const rows = budgetedOn(action, worldsOf.daysIn(ended | asking)[0] ?? '')
    const [first] = rows
    if (!first) return
    findings.add(
      {
        rule: 'budget-ends',
        place: first,
        severity: 'warning',
        message: () =>
          `Once ${wordsOf(explored, action, rows)} is used up, nobody may do “${action.title}”, and "${node.id}" of "${place.spot.tree.id}" promises it.`,
        mend: 'Let somebody say yes beyond it: a row without this budget.',
      },
      explored,
      metAt(end, ended),
    )
    const once = wordsOf(explored, action, ownOf(rows, worldsOf.readersIn(asking)))
    const from = node.owner === 'whoever-may' ? place.spot.tree.owner : node.owner
    const before = needs.of(split, from, node).reduce((all, lacking) => all | lacking.worlds, 0n)
    const after = needs.of(usedUp, from, node, once)
    for (const { told, worlds: lacking } of after)
      findings.add(told, explored, metAt(end, asking & lacking & ~before))
    const lost = after.reduce((all, lacking) => all | lacking.worlds, before)
    if (!handsOver(node) && node.owner !== 'whoever-may') wrongOwner(end, node, asking & ~lost, once)
  }

  /** The owner that a giving end names has nobody who may say yes: then it isn't theirs. */
  function wrongOwner(end: End, node: Outcome, asking: bigint, once: string): void {
    const able = new Set([...(end.usedUp?.able.values() ?? [])].flatMap(roles => [...roles]))
    const owner = teams.get(node.owner)
    if (!owner || owner.people.some(({ role }) => able.has(role))) return
    findings.add(
      {
        rule: 'budget-owner',
        place: node,
        severity: 'warning',
        message: ({ roles }) =>
          `Once ${once} is used up, ${roles} must ask somebody, and nobody of “${owner.title}”, which owns "${node.id}", may say yes.`,
        mend: 'Write owner="whoever-may": it says whom to ask.',
      },
      explored,
      metAt(end, asking),
    )
  }
}

const budgetedOn = (action: Action, day: string): Limit[] =>
  rowsOn(action, day).filter(({ budgets }) => budgets?.length)

/** Those of the rows that these readers rest on; all, where they rest on none and so must ask. */
function ownOf(rows: readonly Limit[], readers: readonly Reader[]): readonly Limit[] {
  const own = rows.filter(row =>
    readers.some(({ role, person }) => row.role === (role ?? '') || row.person === (person ?? '')),
  )
  return own.length > 0 ? own : rows
}

/** `“at most 6 times for each customer within a year” (actions/take-back.mdx:11)` */
function wordsOf({ program: { snapshot } }: Explored, { unit }: Action, rows: readonly Limit[]): string {
  const money = (minor: number) => formatAmount(minor, unit ?? '', snapshot.organization.locale)
  const places = new Map<string, string>()
  for (const { budgets, file, line } of rows)
    for (const budget of budgets ?? []) {
      const words = budgetWords(budget, money)
      if (!places.has(words)) places.set(words, `“${words}” (${file}:${line})`)
    }
  return [...places.values()].join(' or ')
}
