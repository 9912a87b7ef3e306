import { formatProblem } from '../content'
import type { Database } from '../db'
import {
  commitNotices,
  knownOf,
  mailReaders,
  newly,
  type NoticeSettings,
  senderFor,
  summaryOf,
  troubleNotices,
} from '../notices'
import { currentHouse, type OpenedPublisher, type Publishing } from '../publish'
import { type NewNotice, queueNotices } from '../records'
import { keepDigest } from './digest'
import { keepSending } from './sending'

/** A log in which thousands of lines come at once helps nobody; the page has all of them. */
const mostLogged = 50

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
  const { audiences } = currentHouse().snapshot.organization
  if (settings.audience && !audiences.includes(settings.audience))
    say(`There is no audience “${settings.audience}” (ANSWERHOUSE_NOTIFY_AUDIENCE): the widest is taken.`)
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
    logged(newly(status, before))
    queue(async () => {
      const readers = await mailReaders(db, snapshot, settings, status.last[0]?.emails)
      return commitNotices(status, { snapshot, settings, readers, known: before })
    })
  }

  /** What is new of what is wrong, for the log. */
  function logged({ held, asked }: Pick<Publishing, 'held' | 'asked'>): void {
    const problems = held.flatMap(one => one.problems)
    for (const problem of problems.slice(0, mostLogged)) say(formatProblem(problem, ''))
    if (asked.length > 0) say(`${summaryOf({ held: [], asked })} ${asked.slice(0, mostLogged).join(', ')}`)
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
