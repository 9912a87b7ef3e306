import type { Actor } from '../../access'
import { storable } from '../../db'
import type { Walk } from '../../trees'
import { isUuid, seen, type Kept } from '../kept'
import { gather } from '../later'
import { follow, type WalkRecord } from './walked'

/** No person answers more questions, or writes more into one answer. */
const mostSteps = 500
const longestAnswer = 100

/** Keeps how far a walk has come, a moment later. `id` is a UUID made when the walk began. */
export async function recordWalk(
  kept: Kept,
  walked: {
    readonly actor: Actor
    readonly id: string
    readonly channel: string
    readonly walk: Walk
    readonly now: Date
  },
): Promise<void> {
  const { actor, id, channel, walk, now } = walked
  const tree = seen(kept, actor, walk.trees[0]?.id ?? '')
  if (!kept.db || !tree || !isUuid(id)) return
  const { node, key } = walk
  const record: WalkRecord = {
    id,
    at: now,
    tree: tree.id,
    revision: kept.snapshot.revision,
    channel,
    role: actor.role,
    audience: actor.audience,
    steps: walk.path
      .slice(0, mostSteps)
      .map(step => ({ node: step.key, answer: storable(step.answer.slice(0, longestAnswer)), at: now })),
    ...(node.kind === 'outcome' && { end: { endedAt: now, outcomeId: key, result: node.result } }),
  }
  const { walks } = gather(kept.db)
  const known = walks.get(id)
  if (!known) walks.set(id, record)
  else if (known.tree === record.tree) {
    const { steps, end } = follow(known, record)
    walks.set(id, { ...known, steps, end })
  }
}
