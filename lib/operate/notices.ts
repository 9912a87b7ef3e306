import type { Database } from '../db'
import {
  commitNotices,
  knownOf,
  mailReaders,
  type NoticeSettings,
  senderFor,
  troubleNotices,
} from '../notices'
import { currentHouse, type OpenedPublisher } from '../publish'
import { type NewNotice, queueNotices } from '../records'
import { keepDigest } from './digest'
import { keepSending } from './sending'

interface Options {
  readonly db: Database
  readonly settings: NoticeSettings
  readonly say: (line: string) => void
}

/**
 * Tells those who publish how it stands with what they committed, from now on: by call, by the status of the commit, and
 * by mail where something is to be mended; and everybody once a week what waits for them. What could not be sent is sent later, also after a restart.
 * @returns what ends it
 */
export function keepNotices(
  { publisher, tell, tellTrouble }: Pick<OpenedPublisher, 'publisher' | 'tell' | 'tellTrouble'>,
  { db, settings, say }: Options,
): () => Promise<void> {
  const sending = keepSending(db, senderFor(settings), say)
  const digested = keepDigest(db, settings, sending.wake)
  let known: ReadonlySet<string> = new Set()
  let queueing = Promise.resolve()
  // Without its source a house that opens doesn't know what is wrong there.
  if (!publisher.status().trouble) published()
  tell(isLearned => {
    if (!isLearned) published()
  })
  tellTrouble(() => {
    const { snapshot } = currentHouse()
    queue(async () => troubleNotices(publisher.status(), { snapshot, settings }, new Date()))
  })
  return async () => {
    await queueing
    await digested()
    await sending.stop()
  }

  function published(): void {
    const [status, { snapshot }, before] = [publisher.status(), currentHouse(), known]
    known = knownOf(status)
    queue(async () => {
      const readers = await mailReaders(db, snapshot, settings, status.last[0]?.email)
      return commitNotices(status, { snapshot, settings, readers, known: before })
    })
  }

  function queue(make: () => Promise<readonly NewNotice[]>): void {
    queueing = queueing.then(async () => {
      try {
        const notices = await make()
        await queueNotices(db, notices, new Date())
        if (notices.length > 0) sending.wake()
      } catch (error) {
        console.error('What goes out of the house was not queued.', error)
      }
    })
  }
}
