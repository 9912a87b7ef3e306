import { theRoles } from '../../../authority'
import { formatAmount, parseAmount, today, type Action } from '../../../content'
import { decisionsOfWalk, mayAgree, mayWithdraw, waits, type NamedDecision } from '../../../records'
import { formatAnswers } from '../../../trees'
import { currencySign, type CurrencySign } from '../may/currency-sign'
import { helper } from '../may/helper'
import { see, type Reader } from '../reader'
import { clock, day, since } from '../when'
import { buttonFor, type ShownButton } from './banner-reach'
import { toldNow, type CountedWalk } from './counted-walk'
import { walkUrl, type Along } from './walk-url'

/** What was done about an end, and the one press that says that it is done. */
export interface ShownDone {
  readonly taken?: ShownTaken
  readonly press?: ShownPress
  /** Why it could not be written down, and who can help. */
  readonly refused?: { readonly sentence: string; readonly call?: ShownButton }
}

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

export interface ShownPress {
  /** Made with the page, so that a second press records nothing more. */
  readonly id: string
  /** `Refund $40`; without an amount where that is asked for. */
  readonly what: string
  /** Who has to agree before it may be done: `the manager`. */
  readonly second?: string
  readonly tree: string
  readonly answers: string
  readonly along: Along
  /** What is asked for first, with what was written. */
  readonly amount?: CurrencySign & { readonly unit: string; readonly written: string }
  readonly customer?: string
  readonly case?: string
}

/**
 * At an end that gives something which this reader may give, alone or with a second person; and, for everybody who may see
 * it, what was done. `search` holds what was written where it was refused.
 */
export async function presentDone(
  reader: Reader,
  { walk, asks }: CountedWalk,
  along: Along & { readonly walk: string },
  search: URLSearchParams,
): Promise<ShownDone | undefined> {
  const { house, actor } = reader
  const { node, verdict } = walk
  const action = node.kind === 'outcome' && node.grants ? see(reader, node.grants) : undefined
  if (action?.kind !== 'action' || !actor.account || !house.db) return undefined
  const back = walkUrl(`/${walk.trees[0]!.id}`, walk.answers, along).replace(/#.*$/, '#done')
  const decided = await decisionsOfWalk(house, actor, along.walk)
  // Whoever did it may have come to another end than this reader does.
  const found = decided.findLast(one => one.action === action.id && !one.withdrawnAt)
  if (found) return { taken: takenOf(reader, action, found, back) }

  const may = verdict?.verdict === 'allowed' || (verdict?.verdict === 'needs' && verdict.needs.secondPerson)
  if (!may) return undefined
  const { locale } = house.snapshot.organization
  const open = action.unit !== undefined && walk.amount === undefined
  const written = (name: string) => search.get(name) ?? ''
  const press: ShownPress = {
    id: crypto.randomUUID(),
    what: titled(action, walk.amount, locale),
    ...(verdict.verdict === 'needs' && { second: theRoles(verdict.needs.roles) }),
    tree: walk.trees[0]!.id,
    answers: formatAnswers(walk.answers),
    along,
    ...(open && {
      amount: { ...currencySign(action.unit!, locale), unit: action.unit!, written: written('sum') },
    }),
    ...(asks.includes('customer') && { customer: written('customer') }),
    ...(asks.includes('case') && { case: written('case') }),
  }
  if (!search.has('refused')) return { press }

  const read = open ? parseAmount(written('sum'), action.unit!) : undefined
  if (read && 'message' in read) return { press, refused: { sentence: read.message } }
  const amount = read ? read.minor : walk.amount
  const whom = { customer: written('customer'), case: written('case') }
  const told = (await toldNow(reader, walk, amount, whom)) ?? verdict
  if (told.verdict === 'allowed' || press.second) return { press }
  const near =
    told.verdict === 'needs'
      ? helper(reader, action, amount, walk.trees.at(-1)!.id, { facts: walk.facts })
      : undefined
  const { button } = near ? buttonFor(reader, near.team, `Reach ${near.name}`) : {}
  return { press, refused: { sentence: told.sentence, ...(button && { call: button }) } }
}

function takenOf(
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

function titled(
  { title, unit }: Pick<Action, 'title'> & { unit?: string | undefined },
  amount: number | undefined,
  locale: string,
) {
  return amount === undefined || unit === undefined ? title : `${title} ${formatAmount(amount, unit, locale)}`
}
