import type { Database } from '../../db'
import type { Transaction } from '../store'

/** What was asked to be read, as it is kept. */
export interface RequestRow {
  readonly id: string
  readonly documentId: string
  readonly revision: string
  readonly text: string
  readonly at: Date
  readonly accountId: string
  /** A JSON list. */
  readonly roles: string
  readonly why: string
  readonly due: string | null
  readonly lastAt: Date
  readonly endedAt: Date | null
}

export interface ConfirmationRow {
  readonly requestId: string
  readonly accountId: string
  readonly at: Date
  readonly revision: string
  readonly text: string
}

export async function writeRequest(t: Transaction, row: Omit<RequestRow, 'endedAt'>): Promise<void> {
  await t.readRequest.create({ data: row })
}

/** Nobody is asked any more. @returns whether they still were */
export async function endRequest(t: Transaction, id: string, endedAt: Date): Promise<boolean> {
  const { count } = await t.readRequest.updateMany({ where: { id, endedAt: null }, data: { endedAt } })
  return count > 0
}

/** Writes a confirmation, once: what was confirmed first stays. */
export async function writeConfirmation(t: Transaction, row: ConfirmationRow): Promise<void> {
  const key = { requestId: row.requestId, accountId: row.accountId }
  await t.readRequest.updateMany({ where: { id: row.requestId }, data: { lastAt: row.at } })
  await t.readConfirmation.upsert({
    where: { requestId_accountId: key },
    create: row,
    update: {},
  })
}

export function requestById(db: Database, id: string): Promise<RequestRow | null> {
  return db.readRequest.findUnique({ where: { id } })
}

/** All that somebody is still asked, the newest first. */
export function openRequests(db: Database): Promise<RequestRow[]> {
  return db.readRequest.findMany({ where: { endedAt: null }, orderBy: [{ at: 'desc' }, { id: 'asc' }] })
}

/** What is still asked about a document, by any of its ids; the newest first. */
export function openAbout(db: Database, ids: readonly string[]): Promise<RequestRow[]> {
  return db.readRequest.findMany({
    where: { endedAt: null, documentId: { in: [...ids] } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
  })
}

/** So many that are over stand in a list. */
const listed = 100

/** What was asked last and is over, the newest first. */
export function endedRequests(db: Database): Promise<RequestRow[]> {
  return db.readRequest.findMany({
    where: { endedAt: { not: null } },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: listed,
  })
}

export function confirmationsOf(db: Database, requests: readonly string[]): Promise<ConfirmationRow[]> {
  return db.readConfirmation.findMany({ where: { requestId: { in: [...requests] } }, orderBy: { at: 'asc' } })
}

export function confirmationsBy(db: Database, accountId: string): Promise<ConfirmationRow[]> {
  return db.readConfirmation.findMany({ where: { accountId } })
}

/** The names of these accounts, by id. */
export async function namesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const select = { id: true, name: true }
  const accounts = await db.account.findMany({ where: { id: { in: [...new Set(ids)] } }, select })
  return new Map(accounts.map(({ id, name }) => [id, name]))
}

/** Everybody who ever had an account, by id. */
export async function everybody(db: Database) {
  const accounts = await db.account.findMany({
    select: { id: true, account: true, name: true, role: true, leftAt: true },
    orderBy: [{ name: 'asc' }, { account: 'asc' }],
  })
  return new Map(accounts.map(account => [account.id, account]))
}
