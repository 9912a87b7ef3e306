import { keptWalk, recordOpened, recordWalk } from '../../../records'
import type { Walk } from '../../../trees'
import type { Reader } from '../reader'
import { presentChanged, type ShownChanged } from './changed'
import { factsHere } from './walk-here'
import type { Along } from './walk-url'

/**
 * Keeps how far a walk has come, and says what changed under it since it was begun. While that is all there is to say, and
 * nothing was answered anew, the walk stays as it was left: who reloads the page reads it again.
 */
export async function keepWalk(
  reader: Reader,
  walk: Walk,
  along: Along & { readonly walk: string },
): Promise<ShownChanged | undefined> {
  const { house, actor, now } = reader
  const before = await keptWalk(house, actor, along.walk)
  const changed = before && presentChanged(reader, before, walk)
  const known = new Set(before?.steps.map(({ node, answer }) => `${node}=${answer}`))
  if (!changed || Object.entries(walk.answers).some(([key, answer]) => !known.has(`${key}=${answer}`))) {
    const facts = factsHere(reader, along)
    await recordWalk(house, { actor, id: along.walk, channel: 'web', walk, facts, now })
  }
  const tree = walk.trees[0]?.id
  if (along.from && tree) await recordOpened(house, { actor, trace: along.from, id: tree, now })
  return changed
}
