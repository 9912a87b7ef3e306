import type { Tree } from '../../../content'
import type { Walk } from '../../../trees'
import type { ShownOwner } from '../whose/owner'
import type { Reader } from '../reader'
import { settledOf, type ShownSettled } from '../document/settled'
import { walkUrl, type Along } from './walk-url'

/** "Did this settle it?" where a walk ends; the answer leads back to this end. */
export function presentWalkSettled(
  reader: Reader,
  tree: Tree,
  { walk, along }: { readonly walk: Walk; readonly along: Along },
  owner: ShownOwner,
  search: URLSearchParams,
): ShownSettled | undefined {
  const back = walkUrl(tree.url, walk.answers, along).replace(/#.*$/, '')
  const settled = settledOf(reader, tree, owner, search)
  return settled && { ...settled, back }
}
