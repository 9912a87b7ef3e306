import type { Database } from '../../db'
import { beginNotice, type DueNotice, dueNotices, noticeArrived, noticeFailed } from '../../records'
import { NotArrived } from './post'
import type { Send } from './send'

export interface Deliver {
  readonly send: Send
  readonly now: () => Date
  /** Told what an administrator should read in the log. */
  readonly say: (line: string) => void
}

/**
 * Sends what is due: to each one after the other, until one doesn't arrive, and to all at the same time. Another process
 * that does the same sends the others.
 */
export async function deliverDue(db: Database, { send, now, say }: Deliver): Promise<void> {
  const queues = new Map<string, DueNotice[]>()
  for (const notice of await dueNotices(db, now())) {
    const key = `${notice.way} ${notice.to}`
    queues.set(key, [...(queues.get(key) ?? []), notice])
  }
  await Promise.all([...queues.values()].map(queue => deliverTo(queue)))

  async function deliverTo(queue: readonly DueNotice[]): Promise<void> {
    for (const notice of queue) {
      if (!(await beginNotice(db, notice, now()))) continue
      try {
        await send(notice, now())
        await noticeArrived(db, notice, now())
      } catch (error) {
        const isFinal = error instanceof NotArrived && error.isFinal
        const why = (error as Error).message
        await noticeFailed(db, notice, { why, now: now(), isFinal })
        if (isFinal || notice.tries === 0) say(`“${notice.about}” did not reach ${notice.to}. ${why}`)
        if (!isFinal) return
      }
    }
  }
}
