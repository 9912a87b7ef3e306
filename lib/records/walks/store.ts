import { insertRows, type Transaction } from '../store'
import { walkCode } from './code'
import { follow, type WalkRecord } from './walked'

const columns = ['id', 'code', 'at', 'tree', 'revision', 'channel', 'role', 'audience', 'facts'] as const
const stepColumns = ['walkId', 'position', 'node', 'answer', 'ask', 'label', 'at'] as const

/** Writes how far walks have come: what is new of each. An id that is another tree's is nobody's. */
export async function writeWalks(t: Transaction, walks: readonly WalkRecord[]): Promise<void> {
  if (!walks.length) return
  // Writing the row it has locks it on PostgreSQL: whoever follows the same walk in another process waits.
  const rows = walks.map(walk => ({ ...walk, code: walkCode(walk.id) }))
  await insertRows(t, 'Walk', columns, rows, 'ON CONFLICT ("id") DO UPDATE SET "id" = excluded."id"')
  const known = await t.walk.findMany({
    where: { id: { in: walks.map(({ id }) => id) } },
    include: { steps: { orderBy: { position: 'asc' } } },
  })
  const before = new Map(known.map(walk => [walk.id, walk]))
  const steps = []
  for (const walk of walks) {
    const was = before.get(walk.id)
    if (!was || was.tree !== walk.tree) continue
    const { endedAt, outcomeId, result } = was
    const end = endedAt && outcomeId && result ? { endedAt, outcomeId, result } : undefined
    const way = follow({ steps: was.steps, end }, walk)
    if (way.from < was.steps.length)
      await t.walkStep.deleteMany({ where: { walkId: walk.id, position: { gte: way.from } } })
    for (const [at, step] of way.steps.slice(way.from).entries())
      steps.push({ walkId: walk.id, position: way.from + at, ...step })
    if (way.end?.endedAt.getTime() !== endedAt?.getTime())
      await t.walk.update({
        where: { id: walk.id },
        data: way.end ?? { endedAt: null, outcomeId: null, result: null },
      })
  }
  await insertRows(t, 'WalkStep', stepColumns, steps)
}
