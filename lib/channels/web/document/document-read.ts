import type { Document } from '../../../content'
import { recordOpened, recordRead } from '../../../records'
import type { Reader } from '../reader'

/**
 * Notes that a document was read, and which search led there: `from` is its trace. Somebody is waiting: what can't be
 * noted is no reason to keep the page from them.
 */
export async function noteReading(
  { house, actor, now }: Reader,
  { id }: Document,
  from: string,
): Promise<void> {
  try {
    await Promise.all([
      recordRead(house, { actor, id, channel: 'web', now }),
      from && recordOpened(house, { actor, trace: from, id, now }),
    ])
  } catch (error) {
    console.error('A reading was not recorded:', error)
  }
}
