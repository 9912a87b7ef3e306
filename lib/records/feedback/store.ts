import type { Database } from '../../db'
import type { Transaction } from '../store'

/** A conversation without its words. */
export interface FeedbackRow {
  readonly id: string
  readonly documentId: string
  readonly at: Date
  readonly accountId: string | null
  readonly lastAt: Date
  readonly answered: boolean
  readonly unread: boolean
  readonly closedAt: Date | null
}

interface Said {
  readonly feedbackId: string
  readonly at: Date
  readonly accountId?: string | undefined
  readonly byOwner: boolean
  readonly text: string
}

export async function writeFeedback(
  t: Transaction,
  feedback: { id: string; documentId: string; revision: string; at: Date; accountId?: string | undefined },
): Promise<void> {
  await t.feedback.create({ data: { ...feedback, lastAt: feedback.at } })
}

export async function writeMessage(t: Transaction, said: Said): Promise<void> {
  await t.feedbackMessage.create({ data: { id: crypto.randomUUID(), ...said } })
}

export async function updateFeedback(
  t: Transaction,
  id: string,
  data: Partial<Omit<FeedbackRow, 'id' | 'documentId' | 'at' | 'accountId'>>,
): Promise<void> {
  await t.feedback.update({ where: { id }, data })
}

export function feedbackById(db: Database, id: string): Promise<FeedbackRow | null> {
  return db.feedback.findUnique({ where: { id } })
}

/** What was said, oldest first, with the names of those who were signed in. */
export async function messagesOf(db: Database, feedbackId: string) {
  const messages = await db.feedbackMessage.findMany({
    where: { feedbackId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  })
  const ids = [...new Set(messages.flatMap(({ accountId }) => accountId ?? []))]
  const accounts = await db.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return messages.map(message => ({ ...message, name: names.get(message.accountId ?? '') }))
}

/** Feedback that waits for somebody: for an answer, or for whoever reported it to read one. */
export function waitingFeedback(db: Database): Promise<FeedbackRow[]> {
  return db.feedback.findMany({ where: { OR: [{ answered: false, closedAt: null }, { unread: true }] } })
}

/** So many conversations that are over stand in a list, and so many of one's own. */
const listed = 100

const lastSaid = {
  orderBy: { lastAt: 'desc' },
  include: { messages: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1, select: { text: true } } },
} satisfies Parameters<Database['feedback']['findMany']>[0]

/** All that is open, and what was closed lately; what was last said something in first. */
export async function allFeedback(db: Database) {
  const open = await db.feedback.findMany({ where: { closedAt: null }, ...lastSaid })
  const closed = await db.feedback.findMany({ where: { closedAt: { not: null } }, ...lastSaid, take: listed })
  return [...open, ...closed].sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
}

/** What somebody reported. */
export function feedbackBy(db: Database, accountId: string) {
  return db.feedback.findMany({ where: { accountId }, ...lastSaid, take: listed })
}
