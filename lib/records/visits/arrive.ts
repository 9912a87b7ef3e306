import type { Actor } from '../../access'
import type { Database } from '../../db'
import type { Kept } from '../kept'
import { gather } from '../later'
import { visitOf } from './store'

interface Visit {
  /** Their last page. */
  readonly at: Date
  /** The last page of the visit before. */
  readonly before?: Date | undefined
}

/** A visit ends after so many milliseconds without a page. */
const visitEnds = 30 * 60_000

/** So many visits are remembered in memory; of any other the database is asked. */
const most = 10_000

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.visits')
const shared = globalThis as { [key]?: WeakMap<Database, Map<string, Visit>> }

/** By account, the one longest ago first. */
function visitsOf(db: Database): Map<string, Visit> {
  const all = (shared[key] ??= new WeakMap<Database, Map<string, Visit>>())
  let visits = all.get(db)
  if (!visits) all.set(db, (visits = new Map()))
  return visits
}

/**
 * When somebody was here before this visit, which ends after 30 minutes without a page. Call it once for every page: the
 * database is asked only for the first of a visit. It never fails.
 * @returns undefined the first time, and for who isn't signed in
 */
export async function arrive({ db }: Kept, actor: Actor, now: Date): Promise<Date | undefined> {
  const { account } = actor
  if (!db || !account) return undefined
  const visits = visitsOf(db)
  const known = visits.get(account)
  const last = known && goesOn(known, now) ? known : ((await ask(db, account)) ?? known)
  const visit = last ? next(last, now) : { at: now }
  remember(visits, account, visit)
  gather(db).visits.set(account, { accountId: account, ...visit })
  return visit.before
}

const goesOn = (visit: Visit, now: Date) => now.getTime() - visit.at.getTime() <= visitEnds

/** The visit that this page belongs to. */
function next(last: Visit, now: Date): Visit {
  if (!goesOn(last, now)) return { at: now, before: last.at }
  return { ...last, at: last.at > now ? last.at : now }
}

async function ask(db: Database, account: string): Promise<Visit | undefined> {
  try {
    const visit = await visitOf(db, account)
    return visit ? { at: visit.at, before: visit.before ?? undefined } : undefined
  } catch (error) {
    console.error('When somebody was last here could not be read.', error)
    return undefined
  }
}

function remember(visits: Map<string, Visit>, account: string, visit: Visit): void {
  visits.delete(account)
  visits.set(account, visit)
  const oldest = visits.size > most && visits.keys().next()
  if (oldest && !oldest.done) visits.delete(oldest.value)
}

/** Somebody left. */
export function forgetVisit(db: Database, account: string): void {
  visitsOf(db).delete(account)
}
