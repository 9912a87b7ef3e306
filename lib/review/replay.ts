import { can, AuthorityError } from '../authority'
import type { Snapshot } from '../content'
import { formatAnswers, walk, type Answers } from '../trees'

/** A walk as it was recorded. */
export interface PastWalk {
  readonly tree: string
  readonly answers: Answers
  readonly role?: string
  readonly audience: string
  readonly channel: string
}

/** A decision as it was recorded. Amounts are minor units. */
export interface PastDecision {
  readonly action: string
  readonly amount?: number
  readonly role: string
  readonly person?: string
  readonly facts: Readonly<Record<string, string>>
}

/** What happened that would end differently now, and how often. */
export interface Different {
  readonly what: 'walk' | 'decision'
  /** The tree's or the action's id. */
  readonly id: string
  readonly before: string
  readonly after: string
  readonly times: number
  /** One of them: who, and the answers as they stand in an address, or the amount. */
  readonly example: string
}

export interface Replayed {
  readonly walks: number
  readonly decisions: number
  readonly differently: number
  /** Most common first; all of them. */
  readonly kinds: readonly Different[]
}

/** Replays what was recorded against both snapshots, as of one instant, and counts what would have ended differently. */
export function replay(
  base: Snapshot,
  head: Snapshot,
  past: { readonly walks: readonly PastWalk[]; readonly decisions: readonly PastDecision[] },
  now: Date,
): Replayed {
  const kinds = new Map<string, Different>()
  const compare = (one: Omit<Different, 'times'>) => {
    if (one.before === one.after) return
    const key = JSON.stringify([one.what, one.id, one.before, one.after])
    kinds.set(key, { ...(kinds.get(key) ?? one), times: (kinds.get(key)?.times ?? 0) + 1 })
  }
  for (const one of past.walks)
    compare({
      what: 'walk',
      id: one.tree,
      before: endOf(base, one, now),
      after: endOf(head, one, now),
      example: `${one.role ?? one.audience}, ${one.channel}: ${formatAnswers(one.answers)}`,
    })
  for (const one of past.decisions)
    compare({
      what: 'decision',
      id: one.action,
      before: verdictOf(base, one, now),
      after: verdictOf(head, one, now),
      example: `${one.role}${one.amount === undefined ? '' : `, ${one.amount} in minor units`}`,
    })
  const found = [...kinds.values()].sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1))
  return {
    walks: past.walks.length,
    decisions: past.decisions.length,
    differently: found.reduce((sum, { times }) => sum + times, 0),
    kinds: found,
  }
}

/** Where the answers lead: the outcome with what they may about it, or the question that they don't answer. */
function endOf(snapshot: Snapshot, { tree, answers, role, audience, channel }: PastWalk, now: Date): string {
  const facts = { channel }
  const at = walk({ snapshot, tree, answers, audience, facts, now, ...(role !== undefined && { role }) })
  if (!at) return 'no such tree'
  if (at.node.kind !== 'outcome') return `the question “${at.node.ask}”`
  return `${at.key}${at.verdict ? ` (${at.verdict.verdict})` : ''}`
}

function verdictOf(snapshot: Snapshot, asked: PastDecision, now: Date): string {
  try {
    return can({ snapshot, ...asked, now }).verdict
  } catch (error) {
    if (error instanceof AuthorityError) return error.message
    throw error
  }
}
