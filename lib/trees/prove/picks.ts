import type { TreeNode } from '../../content'
import type { Program } from './program'
import type { Variable } from './variable'

/** More than this many ways to answer one question are not told apart by any tree that a person could follow. */
export const mostPicks = 4096

/** A question whose answers are told apart in too many ways. */
export class TooManyPicks extends Error {
  constructor(readonly node: TreeNode) {
    super(node.id)
    this.name = 'TooManyPicks'
  }
}

/**
 * The sets of choices that can be picked together, one for all that no test tells apart: not subsets, but what the tests
 * make of them. Beginning with each choice alone, a choice is added as long as that changes what any test says.
 *
 * @throws TooManyPicks
 */
export function closure(
  { atoms }: Pick<Program, 'atoms'>,
  node: TreeNode,
  variables: readonly Variable[],
  ids: readonly string[],
  alone: readonly string[],
): string[][] {
  const sign = (picked: readonly string[]) => {
    const atom = atoms.picked(picked)
    return variables.flatMap(({ features }) => features.map(feature => feature.sign(atom))).join(' ')
  }
  const found = new Map<string, string[]>()
  const open: string[][] = []
  const add = (picked: string[], free: boolean) => {
    const key = sign(picked)
    if (found.has(key)) return
    if (found.size >= mostPicks) throw new TooManyPicks(node)
    found.set(key, picked)
    if (free) open.push(picked)
  }
  const free = ids.filter(id => !alone.includes(id))
  for (const id of free) add([id], true)
  for (let picked = open.pop(); picked; picked = open.pop()) {
    for (const id of free) {
      if (!picked.includes(id))
        add(
          ids.filter(each => each === id || picked!.includes(each)),
          true,
        )
    }
  }
  for (const id of alone) add([id], false)
  return [...found.values()]
}
