import { theRoles } from '../../../authority'
import { formatAmount, today, type Action } from '../../../content'
import { mayAgree, mayWithdraw, waits, type NamedDecision } from '../../../records'
import type { Reader } from '../reader'
import { clock, day, since } from '../when'

export interface ShownTaken {
  readonly id: string
  /** `Refund $40` */
  readonly what: string
  /** `You, 10:42` */
  readonly by: string
  /** Who has yet to agree to it: `the manager`. */
  readonly waitsFor?: string
  readonly agreed?: string
  /** The same for whoever reads it elsewhere: `Done: Refund $40. Mei Tanaka, Nov 23, 10:42.` */
  readonly told: string
  readonly mayAgree: boolean
  readonly mayWithdraw: boolean
  /** The page of the walk. */
  readonly back: string
}

/** What was done, by whom, and whether this reader may agree to it or take it back. */
export function takenOf(
  { house, actor, now }: Reader,
  { title, unit }: Action,
  decision: NamedDecision,
  back: string,
): ShownTaken {
  const { organization } = house.snapshot
  const { id, amount, second, name, secondName } = decision
  const who = decision.account === actor.account ? 'You' : name
  const what = titled({ title, unit: decision.unit ?? unit }, amount, organization.locale)
  const waitsFor = waits(decision) ? theRoles(second!.roles) : undefined
  const when = `${day(today(decision.at, organization.timeZone), now, organization)}, ${clock(decision.at, organization)}`
  const state = waitsFor ? `Not done before ${waitsFor} agrees` : 'Done'
  return {
    id,
    what,
    by: `${who}, ${since(decision.at, now, organization)}`,
    ...(waitsFor && { waitsFor }),
    told: `${state}: ${what}. ${name}, ${when}.${secondName ? ` ${secondName} agreed.` : ''}`,
    ...(secondName && { agreed: secondName }),
    mayAgree: mayAgree(decision, actor),
    mayWithdraw: mayWithdraw(decision, actor, now),
    back,
  }
}

/** `Refund $40` */
export function titled(
  { title, unit }: Pick<Action, 'title'> & { unit?: string | undefined },
  amount: number | undefined,
  locale: string,
) {
  return amount === undefined || unit === undefined ? title : `${title} ${formatAmount(amount, unit, locale)}`
}
