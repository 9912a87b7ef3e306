import type { Database } from '../db'
import { deliverDue, type Send } from '../notices'
import { nextNotice } from '../records'

/** Another machine may have queued something that is due: it is looked for as often, milliseconds. */
const seldom = 60_000
/** Nothing is tried more often, milliseconds. */
const often = 1_000

/** What sends what is due, as long as the house is open. */
export interface Sending {
  /** Something was queued: it goes out now. */
  readonly wake: () => void
  /** Done once nothing is under way. */
  readonly stop: () => Promise<void>
}

/** Sends what is due, now and whenever something is. An error is logged and stops nothing. */
export function keepSending(db: Database, send: Send, say: (line: string) => void): Sending {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let ended = false
  const wake = () => {
    clearTimeout(timer)
    running = running.then(round)
  }
  wake()
  return {
    wake,
    stop: async () => {
      ended = true
      clearTimeout(timer)
      await running
    },
  }

  async function round(): Promise<void> {
    if (ended) return
    let next = seldom
    try {
      await deliverDue(db, { send, say, now: () => new Date() })
      const due = await nextNotice(db)
      if (due) next = Math.min(seldom, Math.max(often, due.getTime() - Date.now()))
    } catch (error) {
      console.error('What goes out of the house was not sent.', error)
    }
    clearTimeout(timer)
    if (!ended) timer = setTimeout(wake, next).unref()
  }
}
