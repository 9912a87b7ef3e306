import type { Problem } from '../model'
import { byPlace } from '../problem'
import type { World } from '../world'
import { checkFacts } from './facts'
import { checkFreshness } from './freshness'
import { checkIds } from './ids'
import { checkLimits } from './limits'
import { checkLinks } from './links'
import { checkReferences } from './references'
import { checkTeams } from './teams'
import { checkTrees } from './trees'

/** Every problem of a content folder: those found in reading it, of each file by itself, and of all held against each other. */
export function check(world: World, today: string, found: readonly Problem[]): Problem[] {
  const problems = [
    ...found,
    ...world.settings.problems,
    ...world.parsed.flatMap(one => one.problems),
    ...checkIds(world),
    ...checkReferences(world),
    ...checkLinks(world),
    ...checkTrees(world),
    ...checkLimits(world),
    ...checkFacts(world),
    ...checkTeams(world),
    ...checkFreshness(world, today),
  ]
  return problems.sort(byPlace)
}
