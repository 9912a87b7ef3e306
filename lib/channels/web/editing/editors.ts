import { today, type Document } from '../../../content'
import { neverRead, stale, unansweredSearches } from '../../../insights'
import { inbox } from '../../../records'
import { see, type Reader } from '../reader'
import { day } from '../when'
import { firsts, type ShownTasks } from './task'
import { verifyTask } from './verify-task'

/** How far back questions and readings are looked at, days. */
const back = 90

/** Whether a reader's role edits the content. */
export function edits({ house, actor }: Reader): boolean {
  return house.snapshot.roles.some(({ role, edits }) => edits && role === actor.role)
}

/** What waits for the editors; undefined for everybody else. */
export async function presentEditors(reader: Reader): Promise<readonly ShownTasks[] | undefined> {
  if (!edits(reader)) return undefined
  const { house, actor, now } = reader
  const since = new Date(now.getTime() - back * 86_400_000)
  const { timeZone } = house.snapshot.organization
  const { never, changed, overdue } = stale(house, actor, today(now, timeZone))
  const [{ toAnswer }, asked, unread] = await Promise.all([
    inbox(house, actor),
    unansweredSearches(house, { since, limit: 100 }),
    neverRead(house, actor, { since }),
  ])
  const reported = toAnswer.filter(({ closed }) => !closed)
  const on = (date: string) => day(date, now, house.snapshot.organization)
  return [
    {
      id: 'reported',
      title: 'Reported wrong',
      none: 'Nobody says that something is wrong.',
      ...firsts(reported, ({ id, title, excerpt, waiting }) => ({
        title,
        url: `/feedback/${id}`,
        note: `“${excerpt}”${waiting ? '' : ' · answered, still open'}`,
        mend: { say: waiting ? 'Read it and answer' : 'Close it once it is mended', url: `/feedback/${id}` },
      })),
    },
    {
      id: 'not-found',
      title: 'Asked and not found',
      none: `Everything that was asked in the last ${back} days had an answer.`,
      ...firsts(asked, ({ text, times, lastAt }) => ({
        title: text,
        url: `/?q=${encodeURIComponent(text)}`,
        note: `${times === 1 ? 'once' : `${times} times`}, last on ${on(today(lastAt, timeZone))}`,
        mend: {
          say: 'If something answers it already, add these words to its “asked”. If nothing does, begin an answer:',
          write: `npx answerhouse new answer ${quoted(text)}`,
        },
      })),
    },
    {
      id: 'overdue',
      title: 'Overdue',
      none: 'Everything that was verified still holds.',
      all: '/editors/trust#overdue',
      ...firsts(overdue, ({ document, trust }) => ({
        title: document.title,
        url: document.url,
        note: `was due ${on(trust.due ?? '')} · ${ownerOf(reader, document)}`,
        mend: verifyTask(reader, document),
      })),
    },
    {
      id: 'changed',
      title: 'Changed since verified',
      none: 'What was verified says what it said then.',
      all: '/editors/trust#changed',
      ...firsts(changed, ({ document, trust }) => ({
        title: document.title,
        url: document.url,
        note: `verified ${on(trust.verified ?? '')} · ${ownerOf(reader, document)}`,
        mend: verifyTask(reader, document),
      })),
    },
    {
      id: 'never-verified',
      title: 'Never verified',
      none: 'Somebody has vouched for everything.',
      all: '/editors/trust#never',
      ...firsts(never, ({ document }) => ({
        title: document.title,
        url: document.url,
        note: ownerOf(reader, document),
        mend: verifyTask(reader, document),
      })),
    },
    {
      id: 'never-read',
      title: 'Never read',
      none: `Everything was read in the last ${back} days.`,
      ...firsts(unread, document => ({
        title: document.title,
        url: document.url,
        note: `not in the last ${back} days · ${ownerOf(reader, document)}`,
        mend: {
          say: `Is it needed? Then write how people ask for it into ${document.file}:`,
          write: 'asked:\n  - the words they use',
        },
      })),
    },
  ]
}

const ownerOf = (reader: Reader, { owner }: Document) => see(reader, owner)?.title ?? owner

/** As a shell takes it, whatever was asked. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
