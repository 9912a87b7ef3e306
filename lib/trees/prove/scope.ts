import { addDays, today, type Action, type Snapshot, type Tree, type TreeNode } from '../../content'
import { actionOf } from '../judge'
import { conditionsOf } from './conditions'

/** A tree with all that it enters, and the actions that are judged or granted there. */
export interface Scope {
  readonly snapshot: Snapshot
  readonly root: Tree
  readonly trees: ReadonlyMap<string, Tree>
  readonly actions: readonly Action[]
  /** Trees that may be entered more than once on one walk, and so meet their own answers. */
  readonly again: ReadonlySet<string>
}

export function treeOf({ documents, redirects }: Snapshot, id: string): Tree | undefined {
  const found = documents.get(id) ?? documents.get(redirects.get(id) ?? '')
  return found?.kind === 'tree' ? found : undefined
}

export function scopeOf(snapshot: Snapshot, root: Tree): Scope {
  const trees = new Map([[root.id, root]])
  const actions = new Map<string, Action>()
  const entered = new Map<string, Tree[]>()
  for (const tree of trees.values()) {
    for (const node of Object.values(tree.nodes)) {
      if (node.kind === 'enter') {
        const inner = treeOf(snapshot, node.tree)
        if (!inner) continue
        trees.set(inner.id, inner)
        entered.set(inner.id, [...(entered.get(inner.id) ?? []), tree])
      }
      const action = actionNamed(snapshot, node)
      if (action) actions.set(action.id, action)
    }
  }
  const again = new Set([...entered].filter(([, from]) => from.length > 1).map(([id]) => id))
  for (let grown = -1; grown !== again.size;) {
    grown = again.size
    for (const [id, from] of entered) if (from.some(tree => again.has(tree.id))) again.add(id)
  }
  return { snapshot, root, trees, actions: [...actions.values()], again }
}

/** The action that an authority node judges, or an outcome grants. */
export function actionNamed(snapshot: Snapshot, node: TreeNode): Action | undefined {
  const id = node.kind === 'authority' ? node.action : node.kind === 'outcome' ? node.grants : undefined
  return id === undefined ? undefined : actionOf(snapshot, id)
}

const nodesOf = ({ trees }: Scope): TreeNode[] =>
  [...trees.values()].flatMap(({ nodes }) => Object.values(nodes))

/** Whether anything in these trees, or in the limits they rest on, depends on the channel. */
export function readsChannel(scope: Scope): boolean {
  const terms = [
    ...nodesOf(scope).flatMap(node => conditionsOf(node).flatMap(({ terms }) => terms)),
    ...scope.actions.flatMap(({ limits }) => limits.flatMap(limit => limit.if ?? [])),
  ]
  return terms.some(({ node }) => node === 'channel')
}

/** Today, and each day to come on which a limit, a figure or a fixed day changes something; `YYYY-MM-DD`, ascending. */
export function daysOf(scope: Scope, now: Date): string[] {
  const { snapshot, actions } = scope
  const first = today(now, snapshot.organization.timeZone)
  const days = new Set<string>()
  for (const { from, until } of actions.flatMap(({ limits }) => limits)) {
    days.add(from)
    if (until !== undefined) days.add(addDays(until, 1))
  }
  const facts = [...snapshot.facts.values()].map(fact => (fact.kind === 'choice' ? [] : fact.bands))
  // Where any day may be said, none becomes possible or impossible as time goes on.
  const bands = nodesOf(scope).map(node =>
    'bands' in node && !(node.kind === 'date' && node.when === 'any') ? node.bands : [],
  )
  for (const band of [...facts, ...bands].flat()) {
    if ('before' in band && band.before !== undefined) days.add(band.before)
    for (const bound of 'upTo' in band || 'under' in band ? [band.upTo, band.under] : []) {
      if (typeof bound === 'string') snapshot.figures.get(bound)?.values.forEach(({ from }) => days.add(from))
    }
  }
  return [first, ...[...days].filter(day => day > first).toSorted()]
}
