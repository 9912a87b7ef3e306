import type { Tree } from '../../../content'
import { walksSince } from '../../../records'
import { edits } from '../editing/editors'
import type { Reader } from '../reader'
import { presentDrawing, type Remarks, type ShownDrawing } from './drawing'
import { useOf, useWords } from './use'

/** How far back walks are counted, days. */
const back = 90

/**
 * The drawing of a tree for a reader: for editors, and for those who see everything, with how it is used. Walks don't say
 * whose they were, so nobody is counted by name.
 */
export async function drawingOf(
  reader: Reader,
  tree: Tree,
): Promise<{ drawing: ShownDrawing; counted?: string }> {
  const { house, now, actor } = reader
  const all = actor.audience === house.snapshot.organization.audiences.at(-1)
  if (!house.db || !(edits(reader) || all)) return { drawing: presentDrawing(reader, tree, new Map()) }
  const walks = await walksSince(house.db, new Date(now.getTime() - back * 86_400_000))
  const use = useOf(house.snapshot, tree, walks, now)
  const remarks = new Map([...use].map(([id, one]): [string, Remarks] => [id, { use: useWords(one) }]))
  const counted =
    use.size > 0
      ? `With how it was used in the last ${back} days, by everybody together.`
      : `Nobody has walked through it in the last ${back} days.`
  return { drawing: presentDrawing(reader, tree, remarks), counted }
}
