import type { Action, Role, Snapshot } from '../content'
import { AuthorityError, type Asked } from './asked'

/**
 * An action by its id, or an id that it once had.
 * @throws AuthorityError where there is none
 */
export function actionOf(snapshot: Snapshot, id: string): Action {
  const document = snapshot.documents.get(id) ?? snapshot.documents.get(snapshot.redirects.get(id) ?? '')
  if (document?.kind === 'action') return document
  throw new AuthorityError(`There is no action “${id}”.`, 'Name an action by its id, like “actions/refund”.')
}

/** @throws AuthorityError for a role that isn't there */
export function roleOf(snapshot: Snapshot, name: string): Role {
  const role = snapshot.roles.find(known => known.role === name)
  if (role) return role
  const roles = snapshot.roles.map(known => known.role).join(', ')
  throw new AuthorityError(`There is no role “${name}”.`, `Name one of these: ${roles}.`)
}

/** @throws AuthorityError for a day or an amount that is none, or that the action doesn't take */
export function refuseUnclear(action: Action, { amount, unit, now }: Asked): void {
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
  if (unit !== undefined && unit !== action.unit) {
    throw new AuthorityError(
      `“${action.title}” is in ${action.unit}, not in ${unit}.`,
      `Say how much it is in ${action.unit}: nothing is converted.`,
    )
  }
  if (amount !== Infinity && (!Number.isSafeInteger(amount) || amount < 0)) {
    throw new AuthorityError(`${amount} is not an amount.`, `Write zero or more, in ${action.unit}.`)
  }
}
