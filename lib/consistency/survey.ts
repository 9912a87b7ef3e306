import { setImmediate as turn } from 'node:timers/promises'
import type { Snapshot } from '../content'
import { searchDocuments, type SearchDocument } from '../search'
import { findings } from './compare'
import type { Finding } from './finding'
import { knowStudied, studyOf } from './known'
import { heldOn } from './limits/held'
import { limitsIn } from './limits/limits'
import { once } from './once'

/** Others wait no longer than this for their page while all is compared. Milliseconds. */
const breath = 15

/**
 * All that is written twice in a snapshot, or otherwise in two places, or in words where authority holds it on this day
 * (`YYYY-MM-DD`). It works in small pieces, so that a house that serves pages goes on serving them.
 */
export async function survey(snapshot: Snapshot, today: string): Promise<Finding[]> {
  const documents = searchDocuments(snapshot)
  const held = heldOn(snapshot, today)
  return [
    ...(await compareCalmly(documents, snapshot.organization.locale)),
    ...(await calmly(documents, document => limitsIn(snapshot, document, held))),
  ]
}

/** Like `compareAll`. */
export async function compareCalmly(
  documents: readonly SearchDocument[],
  locale: string,
): Promise<Finding[]> {
  const studied = await calmly(documents, document => [studyOf(document, locale)])
  const known = knowStudied(studied, locale)
  const isNew = once()
  return calmly(studied, document => findings(known, document).filter(isNew))
}

/** Like `flatMap`, letting everything else have its turn again and again. */
async function calmly<T, R>(all: readonly T[], each: (one: T) => readonly R[]): Promise<R[]> {
  const made: R[] = []
  let begun = performance.now()
  for (const one of all) {
    made.push(...each(one))
    if (performance.now() - begun < breath) continue
    await turn()
    begun = performance.now()
  }
  return made
}
