import type { Decided } from '../../authority'
import type { Database } from '../../db'
import type { Transaction } from '../store'

/** What is written of a decision. */
export interface DecisionRow {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly amount: bigint | null
  readonly unit: string | null
  readonly role: string
  readonly accountId: string
  readonly person: string | null
  readonly row: string
  readonly ruleFile: string
  readonly ruleLine: number
  readonly revision: string
  readonly sentence: string
  readonly facts: string
  readonly customer: string | null
  readonly caseRef: string | null
  readonly channel: string
  readonly walkId: string | null
  readonly tree: string | null
  readonly outcome: string | null
  readonly secondRoles: string | null
}

/** A decision as it stands in the database. */
export interface StoredDecision extends DecisionRow {
  readonly secondRole: string | null
  readonly secondAccountId: string | null
  readonly agreedAt: Date | null
  readonly withdrawnAt: Date | null
}

/**
 * Takes the turn to decide about an action, until the transaction ends: no two decisions about it are held against the
 * same history. Both databases lock a row that is written (postgresql.org/docs/current/explicit-locking.html); SQLite
 * locks everything.
 */
export async function takeTurn(t: Transaction, action: string, now: Date): Promise<void> {
  const id = `decide ${action}`
  await t.chore.upsert({ where: { id }, create: { id, at: now }, update: { at: now } })
}

/** Which decisions a budget counts. */
export interface Scope {
  readonly since?: Date
  readonly customer?: string
  readonly case?: string
  /** Theirs, by either. */
  readonly by?: { readonly account: string; readonly person?: string }
}

/** What was decided about an action, under any of its ids, that falls into any of these scopes. */
export async function readHistory(
  db: Transaction | Database,
  actions: readonly string[],
  scopes: readonly Scope[],
): Promise<Decided[]> {
  if (scopes.length === 0) return []
  const rows = await db.decision.findMany({
    where: { action: { in: [...actions] }, withdrawnAt: null, OR: scopes.map(whereIn) },
    select: { at: true, amount: true, person: true, accountId: true, customer: true, caseRef: true },
  })
  return rows.map(({ at, amount, person, accountId, customer, caseRef }) => ({
    at,
    account: accountId,
    ...(amount !== null && { amount: Number(amount) }),
    ...(person !== null && { person }),
    ...(customer !== null && { customer }),
    ...(caseRef !== null && { case: caseRef }),
  }))
}

function whereIn({ since, customer, case: caseRef, by }: Scope) {
  return {
    // Never empty: Prisma reads an empty filter among several as one that nothing fits.
    at: { gte: since ?? new Date(0) },
    ...(customer !== undefined && { customer }),
    ...(caseRef !== undefined && { caseRef }),
    ...(by && {
      OR: [{ accountId: by.account }, ...(by.person === undefined ? [] : [{ person: by.person }])],
    }),
  }
}

/** When the last decision about an action was taken. */
export async function lastAt(t: Transaction, actions: readonly string[]): Promise<Date | undefined> {
  const { _max } = await t.decision.aggregate({ where: { action: { in: [...actions] } }, _max: { at: true } })
  return _max.at ?? undefined
}

export async function addDecision(t: Transaction, row: DecisionRow): Promise<StoredDecision> {
  return t.decision.create({ data: row })
}

export async function findDecision(db: Transaction | Database, id: string): Promise<StoredDecision | null> {
  return db.decision.findUnique({ where: { id } })
}

/** Decisions about an action that were taken at the end of a walk and stand. */
export async function decidedInWalk(db: Transaction | Database, walkId: string): Promise<StoredDecision[]> {
  return db.decision.findMany({ where: { walkId, withdrawnAt: null }, orderBy: { at: 'asc' } })
}

/** Says that a second person agrees, where none did and it stands. @returns whether that is so now */
export async function setAgreed(
  t: Transaction,
  id: string,
  by: { readonly role: string; readonly account: string; readonly at: Date },
): Promise<boolean> {
  const { count } = await t.decision.updateMany({
    where: { id, agreedAt: null, withdrawnAt: null },
    data: { agreedAt: by.at, secondRole: by.role, secondAccountId: by.account },
  })
  return count > 0
}

/** Takes a decision back. @returns false where it was already */
export async function setWithdrawn(t: Transaction, id: string, at: Date): Promise<boolean> {
  const { count } = await t.decision.updateMany({
    where: { id, withdrawnAt: null },
    data: { withdrawnAt: at },
  })
  return count > 0
}

/** Names of accounts, by id. */
export async function namesOf(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const accounts = await db.account.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  return new Map(accounts.map(({ id, name }) => [id, name]))
}
