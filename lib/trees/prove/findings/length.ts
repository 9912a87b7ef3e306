import type { Explored } from '../explored'
import { longestPath } from '../longest-path'
import type { Findings } from './collect'

/**
 * How many questions a tree asks at most; a finding where that is more than it should be, unless a tree that it enters on
 * that way is too long by itself.
 */
export function checkLength(
  explored: Explored,
  findings: Findings,
  most: number,
  long: ReadonlySet<string>,
): number {
  const longest = longestPath(explored.states)
  const { root } = explored.program.scope
  const asked = longest?.asked ?? 0
  if (!longest || asked <= most) return asked
  const entered = longest.steps.flatMap(({ at }) => at?.tree ?? [])
  if (entered.some(id => id !== root.id && long.has(id))) return asked
  findings.addShown(
    {
      rule: 'many-questions',
      place: root.nodes[root.start] ?? { file: root.file, line: 1, column: 1 },
      severity: 'warning',
      message: () => `This tree asks up to ${asked} questions before it ends, more than ${most}.`,
      mend: 'Ask less, or find out some of it without asking.',
    },
    explored,
    longest.world,
    longest.steps,
  )
  return asked
}
