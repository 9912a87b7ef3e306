import type { Problem, Tree } from '../../model'
import type { Parsed } from '../../parse'
import { didYouMean, problem } from '../../problem'

type Edge = Parsed['edges'][number]

/** The start is there, every edge leads to a node, every node is reached, and nothing goes round in circles. */
export function checkGraph(tree: Tree, { edges, places }: Pick<Parsed, 'edges' | 'places'>): Problem[] {
  const ids = Object.keys(tree.nodes)
  const problems: Problem[] = []
  const started = Object.hasOwn(tree.nodes, tree.start)
  if (!started) {
    const at = places['start'] ?? { file: tree.file, line: 1, column: 1 }
    const mend = didYouMean(tree.start, ids, 'Set "start" to the id of the first question.')
    problems.push(problem(at, 'missing-start', `The start "${tree.start}" is not in this tree.`, mend))
  }
  const onward = new Map<string, Edge[]>()
  for (const edge of edges) {
    if (!edge.to)
      problems.push(
        problem(edge, 'dead-end', 'This leads nowhere.', 'Add to="…", the id of what comes next.'),
      )
    else if (!Object.hasOwn(tree.nodes, edge.to)) {
      const mend = didYouMean(edge.to, ids, 'Make it.')
      problems.push(problem(edge, 'unknown-node', `There is no "${edge.to}" in this tree.`, mend))
    } else if (onward.get(edge.from)?.push(edge) === undefined) onward.set(edge.from, [edge])
  }
  for (const node of Object.values(tree.nodes)) {
    if (node.kind !== 'question' || node.choices.length) continue
    problems.push(problem(node, 'dead-end', `The question "${node.id}" has no choices.`, 'Add a <Choice>.'))
  }
  if (!started) return problems
  const { reached, loops } = explore(tree.start, onward)
  for (const node of Object.values(tree.nodes)) {
    if (reached.has(node.id)) continue
    problems.push(
      problem(
        node,
        'unreachable-node',
        `Nothing leads to "${node.id}".`,
        'Lead a choice to it, or take it out.',
      ),
    )
  }
  for (const edge of loops) {
    problems.push(
      problem(edge, 'loop', `This leads back to "${edge.to}", and round in circles.`, 'Lead it onward.'),
    )
  }
  return problems
}

/** Depth first without recursion, so that a chain of thousands of nodes is no deeper than a short one. */
function explore(start: string, onward: ReadonlyMap<string, readonly Edge[]>) {
  const reached = new Set([start])
  const open = new Set([start])
  const loops: Edge[] = []
  const stack = [{ id: start, next: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = onward.get(top.id)?.[top.next++]
    if (edge === undefined) {
      open.delete(top.id)
      stack.pop()
    } else if (open.has(edge.to)) loops.push(edge)
    else if (!reached.has(edge.to)) {
      reached.add(edge.to)
      open.add(edge.to)
      stack.push({ id: edge.to, next: 0 })
    }
  }
  return { reached, loops }
}
