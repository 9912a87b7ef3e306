import type { Problem, Situation } from '../model'
import type { World } from '../world'
import { checkSituations } from './check'
import type { Written } from './read'

export { holdsSituations, readSituations, situationsSchema } from './read'

/** The situations of each tree in the order of their author, and what is wrong with them; wrong files are left out. */
export function situationsOf(
  written: readonly Written[],
  world: World,
): { situations: ReadonlyMap<string, readonly Situation[]>; problems: Problem[] } {
  const problems = checkSituations(written, world)
  const wrong = new Set(problems.map(({ file }) => file))
  const situations = new Map<string, Situation[]>()
  for (const { beside, situation } of written) {
    const tree = world.byFile.get(beside)?.document
    if (tree?.kind !== 'tree' || wrong.has(situation.file)) continue
    situations.set(tree.id, [...(situations.get(tree.id) ?? []), { ...situation, tree: tree.id }])
  }
  return { situations, problems }
}
