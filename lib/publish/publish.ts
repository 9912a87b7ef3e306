import { isDeepStrictEqual } from 'node:util'
import type { Snapshot } from '../content'
import { buildWords, type Index, learning, searchDocuments } from '../search'
import { changedIndex } from './changed'
import { currentHouse, setHouse } from './current'

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
  return learnLater(index).catch((error: unknown) => console.error('The index has learned nothing.', error))
}

function indexAfter(before: Snapshot, index: Index, { synonyms, organization, ...rest }: Snapshot): Index {
  const documents = searchDocuments({ synonyms, organization, ...rest })
  const alike = isDeepStrictEqual(
    [before.synonyms, before.organization.locale],
    [synonyms, organization.locale],
  )
  return alike ? changedIndex(index, documents) : buildWords(documents, synonyms, organization.locale)
}

async function learnLater(index: Index): Promise<void> {
  const steps = learning(index)
  for (;;) {
    await new Promise(resolve => setImmediate(resolve))
    const current = currentHouse()
    if (current.index !== index) return
    const { done, value } = steps.next()
    if (done) return setHouse({ ...current, index: value })
  }
}
