import type { Database } from '../../db'

/** Walks that began since an instant, the oldest first: what was answered when, by whom, on which channel. */
export async function walksSince(db: Database, since: Date) {
  const walks = await db.walk.findMany({
    where: { at: { gte: since } },
    orderBy: { at: 'asc' },
    include: { steps: { orderBy: { position: 'asc' } } },
  })
  return walks.map(({ at, tree, role, audience, channel, endedAt, steps }) => ({
    at,
    tree,
    audience,
    channel,
    ...(role !== null && { role }),
    ended: endedAt !== null,
    answers: Object.fromEntries(steps.map(({ node, answer }) => [node, answer])),
    steps: steps.map(({ node, at: when }) => ({ node, at: when })),
  }))
}
export type WalkSince = Awaited<ReturnType<typeof walksSince>>[number]
