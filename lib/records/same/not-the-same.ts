import type { Actor } from '../../access'
import type { Kept } from '../kept'
import { inTransaction } from '../store'
import { allNotTheSame } from './store'

/** Who said that two places are right as they are, and when. */
export interface NotTheSame {
  readonly at: Date
  /** Absent where nobody was signed in. */
  readonly name?: string
}

/** What editors said to be right as it is, by the id of the pair. */
export async function notTheSame({ db }: Kept): Promise<ReadonlyMap<string, NotTheSame>> {
  return db ? allNotTheSame(db) : new Map()
}

/** Notes that an editor looked at a pair, and that it is right as it is; who said so first stays. */
export async function noteNotTheSame({ db }: Kept, actor: Actor, id: string, now: Date): Promise<void> {
  if (!db) return
  const create = { id, at: now, accountId: actor.account ?? null }
  await inTransaction(db, t => t.notTheSame.upsert({ where: { id }, create, update: {} }))
}

/** An editor wants to be asked about a pair again. */
export async function askAgain({ db }: Kept, id: string): Promise<void> {
  if (!db) return
  await inTransaction(db, t => t.notTheSame.deleteMany({ where: { id } }))
}
