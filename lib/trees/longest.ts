import { find, type Tree, type TreeNode } from '../content'
import type { FixedAsking } from './fixed'
import { own } from './own'
import { targets } from './targets'
import type { Asked, Frame } from './trail'

/** For every way out of a tree, the most questions before it. The way out '' is the end of the walk. */
type Ways = ReadonlyMap<string, number>
const ended: Ways = new Map([['', 0]])
const asking = new Set<TreeNode['kind']>(['question', 'amount', 'date', 'each'])

interface Spot {
  readonly tree: Tree
  readonly node: TreeNode | FixedAsking
}

/**
 * The longest number of questions that may still come from a node, this one included, in its tree, in those it enters
 * and in those it returns to. `skipTo` says where a node leads that isn't asked. Longest path in a directed acyclic graph, each node visited once; a circle counts as an end.
 * What a list still to come asks of its items may be other than what is known: then a node that asks for it again may lead anywhere.
 */
export function longest(
  { snapshot, audience }: Pick<Asked, 'snapshot' | 'audience'>,
  frames: readonly Frame[],
  node: Spot['node'],
  skipTo: (node: Spot['node']) => string | undefined = () => undefined,
): number {
  const known = new Map<Spot['node'], Ways>()
  const listed = askedInLists()
  let after: Ways = ended
  for (const [at, { tree }] of frames.slice(0, -1).entries()) {
    const exits = Object.entries(frames[at + 1]!.enter!.exits)
    const rest = (id: string) => most(waysAt(own(tree.nodes, id), tree), after)
    after = new Map(exits.map(([exit, id]) => [exit, rest(id)]))
  }
  return most(waysAt(node, frames.at(-1)!.tree), after)

  /** The facts that lists which may still come ask of their items. */
  function askedInLists(): ReadonlySet<string> {
    const stack: Spot[] = [{ tree: frames.at(-1)!.tree, node }]
    for (const [at, { tree }] of frames.slice(0, -1).entries())
      for (const id of Object.values(frames[at + 1]!.enter!.exits)) {
        const back = own(tree.nodes, id)
        if (back) stack.push({ tree, node: back })
      }
    const seen = new Set<Spot['node']>()
    const facts = new Set<string>()
    for (let spot = stack.pop(); spot; spot = stack.pop()) {
      if (seen.has(spot.node)) continue
      seen.add(spot.node)
      if (spot.node.kind === 'each')
        for (const field of spot.node.fields)
          if (field.kind === 'question' && field.fact !== undefined) facts.add(field.fact)
      stack.push(...following(spot))
    }
    return facts
  }

  function isListed(from: Spot['node']): boolean {
    return 'fact' in from && from.fact !== undefined && listed.has(from.fact)
  }

  function waysAt(start: Spot['node'] | undefined, tree: Tree): Ways {
    if (!start) return ended
    measure({ tree, node: start })
    return known.get(start)!
  }

  /** Depth first with a stack of its own: a tree of thousands of nodes in a row must not exhaust the call stack. */
  function measure(start: Spot): void {
    const opened = new Set<Spot['node']>()
    const stack = [start]
    while (stack.length > 0) {
      const spot = stack.at(-1)!
      if (known.has(spot.node)) stack.pop()
      else if (opened.has(spot.node)) {
        known.set(spot.node, waysFrom(spot))
        stack.pop()
      } else {
        opened.add(spot.node)
        for (const next of following(spot)) {
          if (!known.has(next.node) && !opened.has(next.node)) stack.push(next)
        }
      }
    }
  }

  function following({ tree, node: from }: Spot): Spot[] {
    const entered = from.kind === 'enter' ? enteredBy(from.tree) : undefined
    const here = targets(from).map(id => ({ tree, node: own(tree.nodes, id) }))
    const inside = entered ? [{ tree: entered, node: own(entered.nodes, entered.start) }] : []
    return [...here, ...inside].filter((spot): spot is Spot => spot.node !== undefined)
  }

  function enteredBy(id: string): Tree | undefined {
    const entered = find(snapshot, audience, id)
    return entered?.kind === 'tree' ? entered : undefined
  }

  function waysFrom({ tree, node: from }: Spot): Ways {
    const ways = new Map<string, number>()
    const add = (more: Ways, before: number) => {
      for (const [exit, count] of more) ways.set(exit, Math.max(ways.get(exit) ?? 0, count + before))
    }
    const at = (where: Tree, id: string) => {
      const next = own(where.nodes, id)
      return (next && known.get(next)) ?? ended
    }
    if (from.kind === 'outcome') return new Map([[from.exit ?? '', 0]])
    if (from.kind === 'enter') {
      const entered = enteredBy(from.tree)
      for (const [exit, count] of entered ? at(entered, entered.start) : ended) {
        const back = own(from.exits, exit)
        add(back === undefined ? ended : at(tree, back), count)
      }
      return ways
    }
    // Where the walk stands is asked, whatever is known of its fact.
    const skipped = from === node || isListed(from) ? undefined : skipTo(from)
    if (skipped !== undefined) add(at(tree, skipped), 0)
    else for (const id of targets(from)) add(at(tree, id), asking.has(from.kind) ? 1 : 0)
    return ways
  }
}

const most = (ways: Ways, after: Ways): number =>
  Math.max(0, ...[...ways].map(([exit, count]) => count + (after.get(exit) ?? 0)))
