import { walkByCode } from '../../../records'
import type { Reader } from '../reader'
import { walkUrl } from './walk-url'

/** Where a walk goes on whose code somebody typed; undefined where there is none that they may see. */
export async function findWalk({ house, actor }: Reader, code: string): Promise<string | undefined> {
  const kept = await walkByCode(house, actor, code)
  if (!kept) return undefined
  const answers = Object.fromEntries(kept.steps.map(({ node, answer }) => [node, answer]))
  return walkUrl(encodeURI(`/${kept.tree}`), answers, { walk: kept.id, facts: kept.facts })
}
