import type { Verdict } from '../../../authority'
import { counted } from '../../../records'
import { may } from '../../../resolve'
import type { Walk } from '../../../trees'
import { see, type Reader } from '../reader'

export interface CountedWalk {
  /** Its verdict is what the reader may do now, with what was decided before. */
  readonly walk: Walk
  /** What has to be known before that can be said: for whom it is, or which case. */
  readonly asks: readonly ('customer' | 'case')[]
}

/** For whom something is done. */
export interface ForWhom {
  readonly customer?: string | undefined
  readonly case?: string | undefined
}

/**
 * An end at which budgets count: how often, or how much, was given before; to `whom`, where that was written. Anything else
 * stays as it is.
 */
export async function countedWalk(reader: Reader, walk: Walk, whom: ForWhom = {}): Promise<CountedWalk> {
  const told = await toldNow(reader, walk, walk.amount, {})
  if (!told) return { walk, asks: [] }
  if (told.verdict !== 'unknown') return { walk: { ...walk, verdict: told }, asks: [] }
  const asks = (['customer', 'case'] as const).filter(name => told.facts.includes(name))
  const known = whom.customer || whom.case ? await toldNow(reader, walk, walk.amount, whom) : undefined
  return { walk: known && known.verdict !== 'unknown' ? { ...walk, verdict: known } : walk, asks }
}

/** What the reader may do about what an end grants, with what was decided before; undefined where nothing is counted. */
export async function toldNow(
  reader: Reader,
  { node, facts }: Walk,
  amount: number | undefined,
  whom: ForWhom,
): Promise<Verdict | undefined> {
  const { house, actor, now } = reader
  const action = node.kind === 'outcome' && node.grants ? see(reader, node.grants) : undefined
  if (action?.kind !== 'action' || !house.db || !actor.account) return undefined
  if (!action.limits.some(({ budgets }) => budgets?.length)) return undefined
  const by = await counted(house, action.id, { actor, now, ...whom })
  const sum = action.unit === undefined ? undefined : (amount ?? Infinity)
  return may(house, {
    actor,
    action: action.id,
    facts,
    counted: by,
    now,
    ...(sum !== undefined && { amount: sum }),
  })
}
