import { amountProblem } from '../../amount-problem'
import type { Authority, Document, Outcome, Problem, Tree } from '../../model'
import { parseAmount } from '../../money'
import { didYouMean, problem } from '../../problem'

/** What is given can be held against a limit: an amount in the action's own unit, or none where it has none. */
export function checkGrants(tree: Tree, byId: ReadonlyMap<string, Document>): Problem[] {
  return Object.values(tree.nodes).flatMap(node => {
    if (node.kind === 'authority') return checkGrant(tree, node, node.action, byId)
    if (node.kind !== 'outcome') return []
    if (node.grants) return checkGrant(tree, node, node.grants, byId)
    if (node.owner !== 'whoever-may') return []
    const message = 'The owner is whoever may, but may what?'
    return [problem(node, 'grant-without-action', message, 'Add grants="actions/…".')]
  })
}

function checkGrant(
  { nodes }: Tree,
  node: Authority | Outcome,
  id: string,
  byId: ReadonlyMap<string, Document>,
): Problem[] {
  const refuse = (rule: string, message: string, mend: string) => [problem(node, rule, message, mend)]
  const action = byId.get(id)
  if (action?.kind !== 'action') return []
  const amount = node.amount === undefined ? undefined : String(node.amount)
  if (amount === undefined) {
    if (!action.unit) return []
    const what = node.kind === 'outcome' ? 'grants' : 'asks about'
    const mend = 'Add amount="…", the id of an <Amount> or an <Each>, or a number.'
    return refuse('grant-without-amount', `This ${what} "${id}" without its amount.`, mend)
  }
  if (!action.unit) {
    const message = `"${id}" has no unit, so it takes no amount.`
    return refuse('mixed-units', message, 'Take amount out, or give the action a unit.')
  }
  const asked = Object.hasOwn(nodes, amount) ? nodes[amount] : undefined
  if (!asked && /^\d/.test(amount)) {
    const parsed = parseAmount(amount, action.unit)
    return 'minor' in parsed ? [] : [amountProblem(node, parsed.message)]
  }
  if (asked?.kind !== 'amount' && asked?.kind !== 'each') {
    const amounts = Object.values(nodes).flatMap(other =>
      other.kind === 'amount' || other.kind === 'each' ? [other.id] : [],
    )
    const mend = didYouMean(amount, amounts, 'Name the id of an <Amount> or an <Each>.')
    return refuse('unknown-node', `There is no amount "${amount}" in this tree.`, mend)
  }
  // The unit of a fact that isn't there is not known.
  if (asked.unit === action.unit || !asked.unit) return []
  const message = `"${amount}" is asked in ${asked.unit}, and "${id}" is given in ${action.unit}.`
  return refuse('mixed-units', message, 'Ask for it in the same unit.')
}
