import type { Database } from '../../db'
import { daysBefore } from '../kept'
import { gather, underWay } from '../later'
import { inTransaction } from '../store'
import { forgetVisit } from '../visits/arrive'
import { forget, forgetOwn, forgetThoseWhoLeft, type Kind } from './store'

/** How long something is kept. */
export interface Retention {
  readonly kind: Kind
  /** For a list. */
  readonly name: string
  /** In plain words. */
  readonly what: string
  readonly days: number
}

/** What is kept, and for how long. Everything that is recorded stands here. */
export const retention: readonly Retention[] = [
  {
    kind: 'searches',
    name: 'Searches',
    what: 'What was asked, what was found and opened, and whether it settled it. Not who asked: only a mark, which tells apart the people who opened the same page.',
    days: 400,
  },
  {
    kind: 'declined',
    name: 'Phrasings declined',
    what: 'Which words the editors did not want for a page, as a mark from which the words can’t be read.',
    days: 400,
  },
  {
    kind: 'walks',
    name: 'Walks through trees',
    what: 'Which questions were answered how, when, and where that led. Only the role of whoever answered. Whoever has its code, and may read the questions, can go on with one.',
    days: 400,
  },
  {
    kind: 'settled',
    name: 'Did this settle it',
    what: 'Yes or no, for each document. Not who said so.',
    days: 400,
  },
  {
    kind: 'runNames',
    name: 'Who follows a playbook',
    what: 'Whose ticks they are, so that they are there on another device too. Counted from the last tick.',
    days: 30,
  },
  {
    kind: 'runs',
    name: 'Playbooks followed',
    what: 'Which steps were done, and when. Counted from the last tick.',
    days: 400,
  },
  {
    kind: 'reads',
    name: 'Readings',
    what: 'How often each document was read on a day. Not by whom.',
    days: 400,
  },
  {
    kind: 'visits',
    name: 'Visits',
    what: 'When somebody was last here, and the 20 documents they opened last. Only they see it.',
    days: 90,
  },
  {
    kind: 'changes',
    name: 'Changes',
    what: 'Which documents became new, changed or gone.',
    days: 400,
  },
  {
    kind: 'feedback',
    name: 'What was reported wrong',
    what: 'What was said, by whom, and what was answered. Counted from the last message.',
    days: 730,
  },
  {
    kind: 'practice',
    name: 'Practice',
    what: 'Who practised which made-up situation, and when last. Not how they did.',
    days: 400,
  },
  {
    kind: 'notTheSame',
    name: 'Pairs looked at',
    what: 'Which editor said, and when, that two places are right as they are. Which places, as a mark from which they can’t be read.',
    days: 730,
  },
  {
    kind: 'links',
    name: 'Links followed',
    what: 'Which links out of the house were tried, when, and what the other side answered.',
    days: 90,
  },
  {
    kind: 'notices',
    name: 'Mail and calls sent',
    what: 'What went out to whom, and when, or why it didn’t: mistakes in a change, the weekly digest. What was in it is deleted once it arrived.',
    days: 60,
  },
  {
    kind: 'decisions',
    name: 'Decisions',
    what: 'What was decided about an action and how much, by whom and as what, on which rule, what was known of the case, and whether it was taken back. Of the customer only a mark, which tells customers apart.',
    days: 730,
  },
  {
    kind: 'toRead',
    name: '“I have read this”',
    what: 'Who asked which roles to read what, why and until when; who said that they have read it, when, and which version. Counted from the last time somebody said so. The name of who left stays until then.',
    days: 730,
  },
  {
    kind: 'verified',
    name: 'Who verified what',
    what: 'Who said of which document that it is right, when, and which version. The name of who left stays until then.',
    days: 1095,
  },
]

/** Forgets what was kept long enough, and what is only for the own use of people who left. @returns how many of each kind */
export async function forgetOld(db: Database, now: Date): Promise<Readonly<Record<Kind, number>>> {
  const counts = {} as Record<Kind, number>
  for (const { kind, days } of retention) counts[kind] = await forget[kind](db, daysBefore(now, days))
  await forgetThoseWhoLeft(db)
  return counts
}

/** Forgets at once what is only kept for somebody's own use: they left. */
export async function forgetAccount(db: Database, account: string): Promise<void> {
  await underWay(db)
  const { opened, visits } = gather(db)
  visits.delete(account)
  for (const [key, { accountId }] of opened) if (accountId === account) opened.delete(key)
  forgetVisit(db, account)
  await inTransaction(db, t => forgetOwn(t, [account]))
}
