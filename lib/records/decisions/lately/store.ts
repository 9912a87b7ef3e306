import type { Database } from '../../../db'
import type { StoredDecision } from '../store'

/** Whose decisions about an action are looked for. */
export interface Looked {
  /** The action's id, and those it once had. */
  readonly actions: readonly string[]
  readonly account: string
  readonly role: string
  /** Roles of which every decision is told. */
  readonly of: readonly string[]
}

/** A part of a list, the newest first. */
export interface Part {
  readonly from: number
  readonly count: number
}

/** Those that wait for this account to agree to them. */
export async function waitingDecisions(db: Database, looked: Looked, part: Part): Promise<Page> {
  return pageOf(db, { ...about(looked), ...waits(looked) }, part)
}

/** The others that may be told: their own, those they agreed to, and those of the roles. */
export async function otherDecisions(db: Database, looked: Looked, part: Part): Promise<Page> {
  const { account, of } = looked
  const known = [{ accountId: account }, { secondAccountId: account }, { role: { in: [...of] } }]
  return pageOf(db, { ...about(looked), OR: known, NOT: waits(looked) }, part)
}

export interface Page {
  readonly rows: readonly StoredDecision[]
  /** How many there are in all. */
  readonly total: number
}

const about = ({ actions }: Looked) => ({ action: { in: [...actions] } })

/** `secondRoles` is a JSON list: a role stands in it as it is written there. An empty one is never read as "not". */
const waits = ({ account, role }: Looked) => ({
  AND: [
    { secondRoles: { not: null, contains: JSON.stringify(role) } },
    { agreedAt: null, withdrawnAt: null, accountId: { not: account } },
  ],
})

type Where = NonNullable<Parameters<Database['decision']['findMany']>[0]>['where']

async function pageOf(db: Database, where: Where, { from, count }: Part): Promise<Page> {
  const total = await db.decision.count({ where })
  const rows =
    count > 0 && from < total
      ? await db.decision.findMany({
          where,
          orderBy: [{ at: 'desc' }, { id: 'asc' }],
          skip: from,
          take: count,
        })
      : []
  return { rows, total }
}
