import type { Authority, Document, Outcome, Problem, Tree } from '../../model'
import { parseAmount } from '../../money'
import { problem } from '../../problem'

/** What is given can be held against a limit: an amount in the action's own unit, or none where it has none. */
export function checkGrants(tree: Tree, byId: ReadonlyMap<string, Document>): Problem[] {
  return Object.values(tree.nodes).flatMap(node => {
    if (node.kind === 'authority') return checkGrant(tree, node, node.action, byId)
    if (node.kind !== 'outcome') return []
    if (node.grants) return checkGrant(tree, node, node.grants, byId)
    const nobody = node.owner === 'whoever-may'
    return nobody ? [problem(node, 'grant-without-action', 'The owner is whoever may, but may what?', 'Add grants="actions/…".')] : []
  })
}

function checkGrant(tree: Tree, node: Authority | Outcome, id: string, byId: ReadonlyMap<string, Document>): Problem[] {
  const action = byId.get(id)
  if (action?.kind !== 'action') return []
  const { amount } = node
  const what = node.kind === 'outcome' ? 'grants' : 'asks about'
  if (amount === undefined) {
    if (!action.unit) return []
    return [problem(node, 'grant-without-amount', `This ${what} "${id}" without its amount.`, 'Add amount="…", the id of an <Amount>, or a number.')]
  }
  if (!action.unit) {
    return [problem(node, 'mixed-units', `"${id}" has no unit, so it takes no amount.`, 'Take amount out, or give the action a unit.')]
  }
  if (/^\d/.test(String(amount))) {
    const parsed = parseAmount(String(amount), action.unit)
    return 'minor' in parsed ? [] : [problem(node, 'wrong-value', parsed.message, '')]
  }
  const asked = Object.hasOwn(tree.nodes, amount) ? tree.nodes[amount] : undefined
  if (asked?.kind !== 'amount') {
    return [problem(node, 'unknown-node', `There is no amount "${amount}" in this tree.`, 'Name the id of an <Amount>.')]
  }
  if (asked.unit === action.unit) return []
  const message = `"${amount}" is asked in ${asked.unit}, and "${id}" is given in ${action.unit}.`
  return [problem(node, 'mixed-units', message, 'Ask for it in the same unit.')]
}
