import type { Database } from '../../db'

/** All that was said to be right as it is, with the names of those who said so. */
export async function allNotTheSame(db: Database): Promise<Map<string, { at: Date; name?: string }>> {
  const rows = await db.notTheSame.findMany()
  const ids = [...new Set(rows.flatMap(({ accountId }) => accountId ?? []))]
  const accounts = await db.account.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  })
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return new Map(
    rows.map(({ id, at, accountId }) => {
      const name = names.get(accountId ?? '')
      return [id, { at, ...(name !== undefined && { name }) }]
    }),
  )
}
