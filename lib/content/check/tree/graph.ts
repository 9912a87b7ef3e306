import type { Problem, Tree, TreeNode } from '../../model'
import type { Parsed } from '../../parse'
import { didYouMean, problem } from '../../problem'

/** The start is there, every edge leads to a node, every node is reached, and nothing goes round in circles. */
export function checkGraph(tree: Tree, edges: Parsed['edges']): Problem[] {
  const ids = Object.keys(tree.nodes)
  const problems: Problem[] = []
  if (!Object.hasOwn(tree.nodes, tree.start)) {
    const mend = didYouMean(tree.start, ids, 'Set "start" to the id of the first question.')
    problems.push(problem({ file: tree.file, line: 1, column: 1 }, 'missing-start', `The start "${tree.start}" is not in this tree.`, mend))
  }
  for (const edge of edges) {
    if (!edge.to) problems.push(problem(edge, 'dead-end', `This leads nowhere.`, 'Add to="…", the id of what comes next.'))
    else if (!Object.hasOwn(tree.nodes, edge.to)) {
      problems.push(problem(edge, 'unknown-node', `There is no "${edge.to}" in this tree.`, didYouMean(edge.to, ids, 'Make it.')))
    }
  }
  for (const node of Object.values(tree.nodes)) problems.push(...checkNode(node))
  const onward = new Map<string, string[]>()
  for (const { from, to } of edges) if (Object.hasOwn(tree.nodes, to)) onward.set(from, [...(onward.get(from) ?? []), to])
  const { reached, loops } = explore(tree.start, onward)
  if (Object.hasOwn(tree.nodes, tree.start)) {
    for (const node of Object.values(tree.nodes)) {
      if (reached.has(node.id)) continue
      problems.push(problem(node, 'unreachable-node', `Nothing leads to "${node.id}".`, 'Lead a choice to it, or take it out.'))
    }
  }
  for (const [from, to] of loops) {
    const edge = edges.find(e => e.from === from && e.to === to)
    if (edge) problems.push(problem(edge, 'loop', `This leads back to "${to}", and round in circles.`, 'Lead it onward.'))
  }
  return problems
}

function checkNode(node: TreeNode): Problem[] {
  if (node.kind !== 'question') return []
  if (!node.choices.length) return [problem(node, 'dead-end', `The question "${node.id}" has no choices.`, 'Add a <Choice>.')]
  return node.choices
    .filter((choice, i) => node.choices.findIndex(other => other.id === choice.id) < i)
    .map(choice => problem(node, 'doubled-id', `Two choices here are "${choice.id}".`, 'Give one of them another id.'))
}

/** Depth first without recursion, so that a chain of thousands of nodes is no deeper than a short one. */
function explore(start: string, onward: ReadonlyMap<string, readonly string[]>) {
  const reached = new Set([start])
  const open = new Set([start])
  const loops: [string, string][] = []
  const stack = [{ id: start, next: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = onward.get(top.id)?.[top.next++]
    if (to === undefined) {
      open.delete(top.id)
      stack.pop()
    } else if (open.has(to)) loops.push([top.id, to])
    else if (!reached.has(to)) {
      reached.add(to)
      open.add(to)
      stack.push({ id: to, next: 0 })
    }
  }
  return { reached, loops }
}
