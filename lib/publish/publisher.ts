import { type Memory, settling } from '../content'
import type { House } from '../resolve'
import { currentHouse } from './current'
import { type First, type FirstOptions, openFirst } from './first'
import { inSteps } from './in-steps'
import { dropAttachments, keepAttachments } from './keep-attachments'
import { noted, type NotedOptions } from './noted'
import { learnLater, publish } from './publish'
import type { Cause, Publisher, Publishing } from './publishing'
import { saver } from './save'
import type { Brought } from './source'
import { inTurns } from './turns'

export interface PublisherOptions extends FirstOptions {
  /** The source as people read it. */
  readonly name: string
}

export interface OpenedPublisher {
  /** Absent where the organization itself can't be read. */
  readonly house?: House
  readonly settled: First['settled']
  readonly publisher: Publisher
  /** Has somebody told each time that something else is served, and again once search has learned from it. */
  readonly tell: (listener: (isLearned: boolean) => void) => void
  /** Has somebody told each time that nothing new could be had, and once it can again. */
  readonly tellTrouble: (listener: () => void) => void
}

interface Wish {
  readonly cause: Cause
  readonly confirmed: boolean
}

/**
 * Reads a source for the first time: the house that it makes, and what keeps that up to date once it is the current one.
 * @throws where there is nothing to read; the message is for people
 */
export async function openPublisher(options: PublisherOptions): Promise<OpenedPublisher> {
  const { source, name, data, say } = options
  const memory: Memory = new Map()
  const listeners: ((isLearned: boolean) => void)[] = []
  const troubled: (() => void)[] = []
  const first = await openFirst(options, memory)
  let { settled, brought: latest } = first
  let last = noted([], { settled, latest, cause: 'start', ms: 0 })
  let trouble: Publishing['trouble']
  /** What was brought and is not served yet. */
  let waiting: Brought | undefined
  let telling = Promise.resolve()
  /** What search has learned from. */
  let learned = first.isLearned ? first.house?.snapshot : undefined
  if (first.error !== undefined) note(first.error)

  const look = inTurns<Wish>(work, (a, b) => ({ ...b, confirmed: a.confirmed || b.confirmed }))
  const save = saver(data, first.written)
  const keep = inTurns<undefined>(
    () => {
      const { index, snapshot } = currentHouse()
      return save({ good: settled.good, memory, index, isLearned: snapshot === learned })
    },
    () => undefined,
  )
  const publisher: Publisher = {
    status: () => {
      const { held } = settled
      return { source: name, last, held, asked: [...settled.good.asked], ...(trouble && { trouble }) }
    },
    good: () => settled.good,
    bringBranches: async () => source.bringBranches?.(),
    publish: (cause, confirmed = false) => look({ cause, confirmed }),
    save: async () => {
      await telling
      const { snapshot, index } = currentHouse()
      if (snapshot !== learned) await tellLearned(learnLater(index), snapshot)
      else await keep(undefined)
    },
    reading: () => latest?.reading,
  }
  const tell: OpenedPublisher['tell'] = listener => void listeners.push(listener)
  const tellTrouble: OpenedPublisher['tellTrouble'] = listener => void troubled.push(listener)
  return { ...(first.house && { house: first.house }), settled, publisher, tell, tellTrouble }

  async function work({ cause, confirmed }: Wish): Promise<void> {
    const begun = performance.now()
    try {
      waiting = (await source.bring({ memory, since: settled.good.revision })) ?? waiting
      if (waiting || (confirmed && latest)) await serve({ cause, confirmed, begun })
      const isOver = trouble !== undefined
      trouble = undefined
      if (isOver) troubled.forEach(listener => listener())
    } catch (error) {
      note(error)
    }
  }

  /** What keeps something new from being served; what is served is served on. */
  function note(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error)
    if (trouble?.message !== message) say(`Nothing new can be published. ${message}`)
    trouble = { since: trouble?.since ?? new Date(), message }
    troubled.forEach(listener => listener())
  }

  async function serve({ cause, confirmed, begun }: Wish & { begun: number }): Promise<void> {
    latest = waiting ?? latest
    if (!latest) return
    const at = new Date()
    const may = confirmed || latest.confirmed === true
    const against = { good: settled.good, at: at.toISOString(), confirmed: may }
    const now = await inSteps(settling(latest.reading, against))
    const { snapshot } = now
    if (!snapshot) throw new Error('There is no organization.yaml that can be read.')
    await keepAttachments(data, source.folder, snapshot)
    const learning = publish(snapshot, at)
    settled = now
    waiting = undefined
    const ms = Math.round(performance.now() - begun)
    last = noted(last, { settled, latest, cause, ms } satisfies NotedOptions)
    const files = now.held.map(({ file }) => file).join(', ')
    say(`Revision ${now.good.revision} is live after ${ms} ms${files && `; held back: ${files}`}.`)
    telling = tellAll(learning, snapshot)
    await dropAttachments(data, snapshot)
  }

  async function tellAll(learning: Promise<void>, snapshot: House['snapshot']): Promise<void> {
    listeners.forEach(listener => listener(false))
    await keep(undefined)
    await tellLearned(learning, snapshot)
  }

  async function tellLearned(learning: Promise<void>, snapshot: House['snapshot']): Promise<void> {
    await learning
    if (currentHouse().snapshot !== snapshot) return
    learned = snapshot
    listeners.forEach(listener => listener(true))
    await keep(undefined)
  }
}
