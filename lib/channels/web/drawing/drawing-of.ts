import type { Tree } from '../../../content'
import { walksSince } from '../../../records'
import { edits } from '../editing/editors'
import { seesEverything, type Reader } from '../reader'
import { presentDrawing, type Remarks, type ShownDrawing } from './drawing'
import { wrongIn, type Wrong } from './proven'
import { useOf, useWords, type NodeUse } from './use'

/** How far back walks are counted, days. */
const back = 90

/**
 * The drawing of a tree for a reader: for editors, and for those who see everything, with how it is used; for editors also
 * with what proving it finds. Walks don't say whose they were, so nobody is counted by name.
 */
export async function drawingOf(
  reader: Reader,
  tree: Tree,
): Promise<{ drawing: ShownDrawing; counted?: string }> {
  const { house, now } = reader
  const { snapshot, db } = house
  const wrong = edits(reader) ? wrongIn(snapshot, tree, now) : new Map<string, readonly Wrong[]>()
  if (!db || !(edits(reader) || seesEverything(reader)))
    return { drawing: presentDrawing(reader, tree, remarksOf(new Map(), wrong)) }
  const walks = await walksSince(db, new Date(now.getTime() - back * 86_400_000))
  const use = useOf(snapshot, tree, walks, now)
  const counted =
    use.size > 0
      ? `With how it was used in the last ${back} days, by everybody together.`
      : `Nobody has walked through it in the last ${back} days.`
  return { drawing: presentDrawing(reader, tree, remarksOf(use, wrong)), counted }
}

function remarksOf(
  use: ReadonlyMap<string, NodeUse>,
  wrong: ReadonlyMap<string, readonly Wrong[]>,
): ReadonlyMap<string, Remarks> {
  const ids = new Set([...use.keys(), ...wrong.keys()])
  return new Map(
    [...ids].map(id => {
      const used = use.get(id)
      return [id, { ...(used && { use: useWords(used) }), wrong: wrong.get(id) ?? [] }]
    }),
  )
}
