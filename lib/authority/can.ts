import { find, today, type Action, type Limit, type Role, type Snapshot } from '../content'
import { fits, inForce, ceiling, rolesThatMay, widest } from './limits'
import { sentence } from './sentence'
import type { Verdict } from './verdict'

/** A question about authority that has no answer: what is wrong with it, and how to mend it. */
export class AuthorityError extends Error {
  constructor(
    message: string,
    readonly mend: string,
  ) {
    super(message)
    this.name = 'AuthorityError'
  }
}

/**
 * Who asks what: a role and an action's id, an amount in integer minor units of the action's unit (Infinity: any
 * amount, however large), and an instant.
 */
export interface Asked {
  readonly snapshot: Snapshot
  readonly role: string
  readonly action: string
  readonly amount?: number
  readonly now: Date
}

/**
 * What a role may do about an action at an instant: the only code that reads limits. Pure.
 *
 * `allowed` when any of the role's rows in force reaches the amount; else `needs` the lowest rank that has such a
 * row; else `never`. Without an amount: whether the role may at all. It does not look at audiences: ask `find()`
 * first whether the reader may know of the action.
 *
 * @throws AuthorityError for an unknown action or role, and an amount that is not one or that the action doesn't take.
 */
export function can({ snapshot, role, action: id, amount, now }: Asked): Verdict {
  const action = actionOf(snapshot, id)
  const { audience } = roleOf(snapshot, role)
  refuseUnclear(action, amount, now)

  const rows = inForce(action.limits, today(now, snapshot.organization.timeZone))
  const own = widest(rows, role)
  const limit = own && ceiling(own) > 0 ? (action.unit === undefined ? null : limitOf(own)) : 0
  const allowed = fits(own, amount)
  // When the reader may, the others are those who may more.
  const others = allowed
    ? limit === null
      ? []
      : rolesThatMay(rows, snapshot.roles, limit + 1)
    : rolesThatMay(rows, snapshot.roles, amount)

  const verdict = allowed ? 'allowed' : others.length > 0 ? 'needs' : 'never'
  const ask = others.map(other => ({ role: other.role, limit: limitOf(widest(rows, other.role)!) }))
  const owner = find(snapshot, audience, action.owner)?.title ?? 'its owner'
  const row = own ?? (others[0] && widest(rows, others[0].role))
  const common = {
    action: action.id,
    sentence: sentence(action, { verdict, amount, limit, ask, owner }, snapshot.organization),
    limit,
    ...(row && { rule: { file: row.file, line: row.line, from: row.from } }),
  }
  if (verdict !== 'needs') return { verdict, ...common }
  return { verdict, ...common, needs: { roles: others.map(other => other.role), secondPerson: false } }
}

const limitOf = (row: Limit): number | null => row.upTo ?? null

/** An action by its id, or an id that it once had. */
function actionOf(snapshot: Snapshot, id: string): Action {
  const document = snapshot.documents.get(id) ?? snapshot.documents.get(snapshot.redirects.get(id) ?? '')
  if (document?.kind === 'action') return document
  throw new AuthorityError(`There is no action “${id}”.`, 'Name an action by its id, like “actions/refund”.')
}

function roleOf(snapshot: Snapshot, name: string): Role {
  const role = snapshot.roles.find(known => known.role === name)
  if (role) return role
  const roles = snapshot.roles.map(known => known.role).join(', ')
  throw new AuthorityError(`There is no role “${name}”.`, `Name one of these: ${roles}.`)
}

function refuseUnclear(action: Action, amount: number | undefined, now: Date): void {
  if (Number.isNaN(now.getTime())) {
    throw new AuthorityError('That is not a date.', 'Write the day as year-month-day, like 2026-11-30.')
  }
  if (amount === undefined) return
  if (action.unit === undefined) {
    throw new AuthorityError(
      `“${action.title}” is yes or no: it takes no amount.`,
      'Ask again without an amount.',
    )
  }
  if (amount !== Infinity && (!Number.isSafeInteger(amount) || amount < 0)) {
    throw new AuthorityError(`${amount} is not an amount.`, `Write zero or more, in ${action.unit}.`)
  }
}
