import type { Snapshot } from '../content'
import { type Index, learning } from '../search'
import { indexAfter } from './changed'
import { currentHouse, setHouse } from './current'
import { inSteps } from './in-steps'

/**
 * Serves another snapshot of the content: from now on everybody gets it, and search finds what is new in it.
 * @param readAt when the snapshot was read
 * @returns kept when the index has learned from it, too, which takes some seconds, in steps between what else there is to
 *   do; also kept when meanwhile another snapshot was served, or when that failed, which is logged. What use taught is about the old index, and is taught anew.
 */
export function publish(snapshot: Snapshot, readAt: Date): Promise<void> {
  const { learnt: _, ...house } = currentHouse()
  const index = indexAfter(house.snapshot, house.index, snapshot)
  setHouse({ ...house, snapshot, index, readAt })
  return learnLater(index)
}

/**
 * Has the index of the current house learn, in steps between what else there is to do. Done also where another is served
 * meanwhile, or where it fails, which is logged.
 */
export async function learnLater(index: Index): Promise<void> {
  await learn(index).catch((error: unknown) => console.error('The index has learned nothing.', error))
}

async function learn(index: Index): Promise<void> {
  const learned = await inSteps(learning(index), () => currentHouse().index === index)
  if (learned) setHouse({ ...currentHouse(), index: learned })
}
