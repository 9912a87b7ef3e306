import { theRoles } from '../../../authority'
import { parseAmount } from '../../../content'
import { decisionsOfWalk } from '../../../records'
import { formatAnswers } from '../../../trees'
import { currencySign, type CurrencySign } from '../may/currency-sign'
import { helper } from '../may/helper'
import { see, type Reader } from '../reader'
import { buttonFor, type ShownButton } from './banner-reach'
import { toldNow, type CountedWalk } from './counted-walk'
import { takenOf, titled, type ShownTaken } from './done-taken'
import { walkUrl, type Along } from './walk-url'

/** What was done about an end, and the one press that says that it is done. */
export interface ShownDone {
  readonly taken?: ShownTaken
  readonly press?: ShownPress
  /** It was taken back just now. */
  readonly undone?: true
  /** Why it could not be written down, and who can help. */
  readonly refused?: { readonly sentence: string; readonly call?: ShownButton }
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

  // Where it was refused for one customer, it may be done for another.
  const other = search.has('refused') && asks.length > 0
  const may = verdict?.verdict === 'allowed' || (verdict?.verdict === 'needs' && verdict.needs.secondPerson)
  if (!verdict || !(may || other)) return undefined
  const { locale } = house.snapshot.organization
  const open = action.unit !== undefined && walk.amount === undefined
  const written = (name: string) => search.get(name) ?? ''
  const press: ShownPress = {
    id: crypto.randomUUID(),
    what: titled(action, walk.amount, locale),
    ...(verdict.verdict === 'needs' &&
      verdict.needs.secondPerson && { second: theRoles(verdict.needs.roles) }),
    tree: walk.trees[0]!.id,
    answers: formatAnswers(walk.answers),
    along,
    ...(open && {
      amount: { ...currencySign(action.unit!, locale), unit: action.unit!, written: written('sum') },
    }),
    ...(asks.includes('customer') && { customer: written('customer') }),
    ...(asks.includes('case') && { case: written('case') }),
  }
  if (!search.has('refused')) return { press, ...(search.has('undone') && { undone: true as const }) }

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
