import { walkByCode } from '../../../records'
import { see, type Reader } from '../reader'
import { walkUrl } from './walk-url'

/** Where a walk goes on whose code somebody typed; undefined where there is none that they may see. */
export async function findWalk(reader: Reader, code: string): Promise<string | undefined> {
  const kept = await walkByCode(reader.house, reader.actor, code)
  if (!kept) return undefined
  // It may have gone through questions that are not for this reader.
  const theirs = kept.steps.filter(({ node }) => !node.includes('/') || see(reader, treeOf(node)))
  const answers = Object.fromEntries(theirs.map(({ node, answer }) => [node, answer]))
  return walkUrl(encodeURI(`/${kept.tree}`), answers, { walk: kept.id, facts: kept.facts })
}

/** The tree of a question of an entered tree: `who-is-calling/known`. */
export const treeOf = (node: string): string => `trees/${node.slice(0, node.indexOf('/'))}`
