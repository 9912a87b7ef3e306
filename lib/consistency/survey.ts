import { setImmediate as turn } from 'node:timers/promises'
import type { SearchDocument } from '../search'
import { findings } from './compare'
import type { Finding } from './finding'
import { knowStudied, studyOf } from './known'
import { once } from './once'

/** Others wait no longer than this for their page while all is compared. Milliseconds. */
const breath = 15

/** Like `compareAll` over all documents, in small pieces, so that a house that serves pages goes on serving them. */
export async function survey(documents: readonly SearchDocument[], locale: string): Promise<Finding[]> {
  const calm = breathing()
  const studied = []
  for (const document of documents) {
    studied.push(studyOf(document, locale))
    await calm()
  }
  const known = knowStudied(studied, locale)
  const isNew = once()
  const found: Finding[] = []
  for (const document of studied) {
    found.push(...findings(known, document).filter(isNew))
    await calm()
  }
  return found
}

/** Lets everything else have its turn when enough time went by since it last did. */
function breathing(): () => Promise<void> {
  let begun = performance.now()
  return async () => {
    if (performance.now() - begun < breath) return
    await turn()
    begun = performance.now()
  }
}
