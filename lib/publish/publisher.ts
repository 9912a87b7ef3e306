import { type Good, type Memory, settle, type Settled } from '../content'
import type { House } from '../resolve'
import { currentHouse } from './current'
import { indexOf } from './kept'
import { publish } from './publish'
import type { Cause, Published, Publisher, Publishing } from './publishing'
import type { Brought, Source } from './source'
import { inTurns } from './turns'

/** Times that are kept to be shown. */
const most = 20

export interface PublisherOptions {
  readonly source: Source
  /** The source as people read it. */
  readonly name: string
  /** Where what was parsed and indexed is kept. */
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
  /** Told what an administrator should read in the log. */
  readonly say: (line: string) => void
}

interface Wish {
  readonly cause: Cause
  readonly confirmed: boolean
}

export interface OpenedPublisher {
  /** Absent where the organization itself can't be read. */
  readonly house?: House
  readonly settled: Settled
  readonly publisher: Publisher
  /** Has somebody told each time that something else is served, and again once search has learned from it. */
  readonly tell: (listener: (isLearned: boolean) => void) => void
}

/**
 * Reads a source for the first time: the house that it makes, and what keeps that up to date once it is the current one.
 * @throws where there is nothing to read; the message is for people
 */
export async function openPublisher(options: PublisherOptions): Promise<OpenedPublisher> {
  const { source, name, cache, say } = options
  const memory: Memory = new Map()
  const listeners: ((isLearned: boolean) => void)[] = []
  let last: readonly Published[] = []
  let good: Good | undefined
  let trouble: Publishing['trouble']
  /** What was brought and is not served yet. */
  let waiting: Brought | undefined
  const begun = performance.now()

  const first = await source.bring({ memory, ...options })
  if (!first) throw new Error('There is nothing to read.')
  let latest = first
  let settled = settleNow(false)
  note('start', begun)
  const { snapshot } = settled
  const readAt = new Date()
  const house = snapshot && { snapshot, index: await indexOf(snapshot, cache), folder: source.folder, readAt }

  const look = inTurns<Wish>(work, (a, b) => ({ ...b, confirmed: a.confirmed || b.confirmed }))
  const publisher: Publisher = {
    status: () => {
      const { held } = settled
      return { source: name, last, held, asked: [...settled.good.asked], ...(trouble && { trouble }) }
    },
    publish: (cause, confirmed = false) => look({ cause, confirmed }),
  }
  return { ...(house && { house }), settled, publisher, tell: listener => void listeners.push(listener) }

  async function work({ cause, confirmed }: Wish): Promise<void> {
    const begun = performance.now()
    try {
      waiting = (await source.bring({ memory, ...(good && { since: good.revision }) })) ?? waiting
      if (waiting || confirmed) serve(cause, confirmed, begun)
      trouble = undefined
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      if (trouble?.message !== message) say(`Nothing new can be published. ${message}`)
      trouble = { since: trouble?.since ?? new Date(), message }
    }
  }

  function serve(cause: Cause, confirmed: boolean, begun: number): void {
    latest = waiting ?? latest
    settled = settleNow(confirmed)
    if (!settled.snapshot) throw new Error('There is no organization.yaml that can be read.')
    const learned = publish(settled.snapshot, new Date())
    waiting = undefined
    note(cause, begun)
    const { snapshot } = settled
    listeners.forEach(listener => listener(false))
    void learned.then(() => {
      if (currentHouse().snapshot === snapshot) listeners.forEach(listener => listener(true))
    })
  }

  function settleNow(confirmed: boolean): Settled {
    const may = confirmed || latest.confirmed === true
    const now = settle(latest.reading, { good, at: new Date().toISOString(), confirmed: may })
    if (now.snapshot) good = now.good
    return now
  }

  function note(cause: Cause, begun: number): void {
    const { held } = settled
    const { by, message, reading } = latest
    const one: Published = {
      at: new Date(),
      revision: reading.revision,
      cause,
      ...(by && { by }),
      ...(message && { message }),
      held: held.length,
      ms: Math.round(performance.now() - begun),
    }
    last = [one, ...last].slice(0, most)
    if (cause !== 'start')
      say(
        `Revision ${one.revision} is live after ${one.ms} ms${held.length ? `; held back: ${held.map(({ file }) => file).join(', ')}` : ''}.`,
      )
  }
}
