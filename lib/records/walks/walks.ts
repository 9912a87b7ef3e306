import type { Actor } from '../../access'
import { storable } from '../../db'
import { formatAnswers, type Answers, type Walk } from '../../trees'
import { isUuid, seen, type Kept } from '../kept'
import { gather } from '../later'
import { follow, type WalkRecord } from './walked'

/** No person answers more questions, or writes more into one answer: fifty items, each with a few fields. */
const mostSteps = 500
const longestAnswer = 2000
/** Words are kept so that who goes on later knows what they answered. */
const longestWords = 300

/** Keeps how far a walk has come, a moment later. `id` is a UUID made when the walk began. */
export async function recordWalk(
  kept: Kept,
  walked: {
    readonly actor: Actor
    readonly id: string
    readonly channel: string
    readonly walk: Walk
    /** What was known before anything was asked. */
    readonly facts?: Answers
    readonly now: Date
  },
): Promise<void> {
  const { actor, id, channel, walk, facts = {}, now } = walked
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
    ...(Object.keys(facts).length && { facts: storable(formatAnswers(facts).slice(0, longestAnswer)) }),
    steps: walk.path
      .filter(step => !step.known)
      .slice(0, mostSteps)
      .map(({ key, answer, ask, label }) => ({
        node: key,
        answer: storable(answer.slice(0, longestAnswer)),
        ask: storable(ask.slice(0, longestWords)),
        label: storable(label.slice(0, longestWords)),
        at: now,
      })),
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
