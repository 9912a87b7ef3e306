import type { Database } from '../../db'

/** Walks that began since an instant, the oldest first: what was answered, by whom, on which channel. */
export async function walksSince(db: Database, since: Date) {
  const walks = await db.walk.findMany({
    where: { at: { gte: since } },
    orderBy: { at: 'asc' },
    include: { steps: { orderBy: { position: 'asc' } } },
  })
  return walks.map(({ tree, role, audience, channel, steps }) => ({
    tree,
    audience,
    channel,
    ...(role !== null && { role }),
    answers: Object.fromEntries(steps.map(({ node, answer }) => [node, answer])),
  }))
}
