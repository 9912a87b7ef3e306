import { can } from '../authority'
import { instantOf, type Budget, type Snapshot } from '../content'

/** Who: a role, or a person in it to whom a right may be delegated. */
export interface Who {
  readonly role: string
  readonly person?: string
}

/** What somebody may about an action, for amounts above those of the band before and up to `upTo` (Infinity: any). */
export interface Standing {
  readonly upTo: number
  /** By themselves; with a second person; only by asking somebody else; nobody; or it depends on what isn't known. */
  readonly may: 'alone' | 'together' | 'ask' | 'never' | 'unknown'
  /** The second person's roles. */
  readonly with: readonly string[]
  readonly budgets: readonly Budget[]
  /** Where the row stands that says so. */
  readonly file?: string
  readonly line?: number
}

const noon = 720

/**
 * What somebody may on a day (`YYYY-MM-DD`), by bands of the amount. A verdict only ever depends on which limits an
 * amount exceeds, so with a band for each limit this covers all amounts.
 * @param limits in minor units, ascending, the last Infinity; of an action without a unit only that
 */
export function standing(
  snapshot: Snapshot,
  id: string,
  who: Who,
  day: string,
  facts: Readonly<Record<string, string>>,
  limits: readonly number[],
): Standing[] {
  const action = snapshot.documents.get(id)
  const known = snapshot.roles.some(({ role }) => role === who.role)
  if (action?.kind !== 'action' || !known)
    return limits.map(upTo => ({ upTo, may: 'never', with: [], budgets: [] }))
  const now = instantOf(day, noon, snapshot.organization.timeZone)
  return limits.map((upTo): Standing => {
    const amount = action.unit === undefined ? undefined : upTo
    const verdict = can({ snapshot, action: id, ...who, facts, now, ...(amount !== undefined && { amount }) })
    const row = action.limits.find(({ line }) => line === verdict.rule?.line)
    const second = verdict.verdict === 'needs' && verdict.needs.secondPerson
    const may = second ? 'together' : mays[verdict.verdict]
    const theirs = may === 'alone' || may === 'together' ? row : undefined
    return {
      upTo,
      may,
      with: second ? verdict.needs.roles : [],
      budgets: theirs?.budgets ?? [],
      ...(verdict.rule && { file: verdict.rule.file, line: verdict.rule.line }),
    }
  })
}

const mays = { allowed: 'alone', needs: 'ask', never: 'never', unknown: 'unknown' } as const

/** How much a standing lets somebody do: more is more. */
const reach = { alone: 3, together: 2, unknown: 1, ask: 0, never: 0 } as const

/** Whether somebody gains or loses between two standings of the same bands; both where one part rises and another falls. */
export function compareStandings(before: readonly Standing[], after: readonly Standing[]) {
  let gains = false
  let loses = false
  for (const [at, now] of after.entries()) {
    const then = before[at]!
    if (reach[now.may] > reach[then.may]) gains = true
    else if (reach[now.may] < reach[then.may]) loses = true
    else if (reach[now.may] >= reach.together) {
      if (!covers(now.with, then.with) || !tighter(then.budgets, now.budgets)) loses = true
      if (!covers(then.with, now.with) || !tighter(now.budgets, then.budgets)) gains = true
    }
  }
  return { gains, loses }
}

/** More roles that may be the second person are more right. */
const covers = (wide: readonly string[], narrow: readonly string[]) =>
  narrow.every(role => wide.includes(role))

/** Whether every budget of `loose` is there in `tight` too, with no more in it. */
function tighter(tight: readonly Budget[], loose: readonly Budget[]): boolean {
  return loose.every(one =>
    tight.some(
      other =>
        other.per === one.per &&
        JSON.stringify(other.in) === JSON.stringify(one.in) &&
        (other.times ?? Infinity) <= (one.times ?? Infinity) &&
        (other.sum ?? Infinity) <= (one.sum ?? Infinity),
    ),
  )
}
