import { today } from '../../../content'
import { changesSince, inbox, lastOpened } from '../../../records'
import { dateFormat } from '../date-format'
import type { ShownFrame } from '../frame'
import { kindLine } from '../document/kind'
import { see, type Reader } from '../reader'
import { presentStillToRead } from '../to-read/here'
import { presentOwnDue } from '../trust/own'
import { clock, day, later } from '../when'

/** What a reader left behind, and what happened since they were here. */
export interface ShownHistory {
  /** They are here for the first time. */
  readonly first: boolean
  /** What they are asked to read, answers to what they reported, and reports that wait for theirs. */
  readonly news: readonly { readonly words: string; readonly title?: string; readonly url: string }[]
  readonly opened: readonly ShownPlace[]
  readonly changed?: { readonly head: string; readonly places: readonly ShownPlace[] }
}

/** A document in one line. */
export interface ShownPlace {
  readonly title: string
  readonly url: string
  /** `Playbook · 5 steps`, `New answer` */
  readonly line: string
}

/** As many as one takes in at a glance. */
const mostOpened = 5
/** More than this nobody reads through. */
const mostChanged = 50

/** Undefined for who isn't signed in, and where nothing is kept. */
export async function presentHistory(
  reader: Reader,
  { before, waiting }: Pick<ShownFrame, 'before' | 'waiting'>,
): Promise<ShownHistory | undefined> {
  const { house, actor } = reader
  if (!actor.account || !house.db) return undefined
  const [opened, changed, toRead, news] = await Promise.all([
    lastOpened(house, actor, mostOpened),
    before ? changesSince(house, actor, before, mostChanged) : [],
    presentStillToRead(reader),
    waiting ? presentNews(reader) : [],
  ])
  return {
    first: !before && opened.length === 0,
    news: [...toRead, ...news, ...presentOwnDue(reader)],
    opened: opened.flatMap(({ id }) => place(reader, id)),
    ...(before &&
      changed.length > 0 && {
        changed: {
          head: `${countOf(changed.length)} changed since ${sinceWords(before, reader)}`,
          places: changed.flatMap(({ id, kind }) => place(reader, id, kind === 'new' ? 'new' : undefined)),
        },
      }),
  }
}

async function presentNews({ house, actor }: Reader): Promise<ShownHistory['news']> {
  const { mine, toAnswer } = await inbox(house, actor)
  const reports = toAnswer.filter(({ waiting }) => waiting)
  const [first] = reports
  return [
    ...mine
      .filter(({ waiting }) => waiting)
      .map(({ id, title }) => ({ words: 'You got an answer about', title, url: `/feedback/${id}` })),
    ...(reports.length === 1 && first
      ? [{ words: 'Somebody waits for your answer about', title: first.title, url: `/feedback/${first.id}` }]
      : []),
    ...(reports.length > 1
      ? [{ words: `${reports.length} people wait for your answer`, url: '/feedback' }]
      : []),
  ]
}

function place(reader: Reader, id: string, mark?: 'new'): ShownPlace[] {
  const document = see(reader, id)
  if (!document) return []
  const { title, url, kind } = document
  const line = kindLine(kind, kind === 'playbook' ? document.steps.length : undefined)
  return [{ title, url, line: mark ? `New · ${line}` : line }]
}

function countOf(count: number): string {
  if (count === 1) return 'One thing'
  return count < mostChanged ? `${count} things` : `${mostChanged} things or more`
}

/** A moment that was, as one says it: `09:12` today, `yesterday`, `Friday`, `Nov 3`. */
function sinceWords(before: Date, { house, now }: Reader): string {
  const { organization } = house.snapshot
  const { timeZone, locale } = organization
  const [then, date] = [today(before, timeZone), today(now, timeZone)]
  if (then === date) return clock(before, organization)
  if (later(then, 1) === date) return 'yesterday'
  if (later(then, 6) < date) return day(then, now, organization)
  return dateFormat(locale, { timeZone, weekday: 'long' }).format(before)
}
