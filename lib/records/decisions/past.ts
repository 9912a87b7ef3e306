import type { Database } from '../../db'

/** Decisions taken since an instant that weren't taken back, the oldest first. Amounts are minor units. */
export async function decisionsSince(db: Database, since: Date) {
  const rows = await db.decision.findMany({
    where: { at: { gte: since }, withdrawnAt: null },
    orderBy: { at: 'asc' },
  })
  return rows.map(({ action, amount, role, person, facts }) => ({
    action,
    role,
    ...(amount !== null && { amount: Number(amount) }),
    ...(person !== null && { person }),
    facts: JSON.parse(facts) as Record<string, string>,
  }))
}
