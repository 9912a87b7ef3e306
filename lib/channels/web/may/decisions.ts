import { theRoles, usedOf } from '../../../authority'
import { formatAmount, type Action, type Document } from '../../../content'
import {
  agree,
  counted,
  decidedLately,
  mayAgree,
  mayWithdraw,
  waits,
  withdraw,
  type NamedDecision,
} from '../../../records'
import { formOf, seeOther } from '../document/form'
import { see, type Reader } from '../reader'
import { since } from '../when'

/** What was decided about an action lately, as far as it is this reader's to know. */
export interface ShownDecisions {
  /** What is used of the reader's own budgets: `$140 of $900 by you this month`. */
  readonly used: readonly string[]
  readonly rows: readonly ShownDecision[]
  /** The page it stands on. */
  readonly back: string
  /** Where there are more than one page shows. */
  readonly pages?: {
    readonly page: number
    readonly of: number
    readonly before?: string
    readonly next?: string
  }
}

export interface ShownDecision {
  readonly id: string
  /** `Refund $40` */
  readonly what: string
  /** `You, frontline, 10:42` */
  readonly by: string
  /** `Waits for the supervisor.`, `Sam agreed.`, `Taken back.`; empty where there is nothing to say. */
  readonly state: string
  readonly mayAgree: boolean
  readonly mayWithdraw: boolean
}

/** So many stand on a page. */
const perPage = 8

/**
 * What was decided lately: the reader's own, what waits for them, and what people of lower rank decided. Those that wait
 * stand first. Undefined where there is nothing.
 * @param page which page of them, 1 for the newest; what isn't one is 1
 */
export async function presentDecisions(
  reader: Reader,
  document: Document,
  page = 1,
): Promise<ShownDecisions | undefined> {
  const { house, actor, now } = reader
  if (document.kind !== 'action' || !actor.account || !actor.role || !house.db) return undefined
  const by = await counted(house, document.id, { actor, now })
  const used = usedOf(house.snapshot, document, { ...by, role: actor.role, now })
  const of = lowerRoles(reader)
  const at = Number.isSafeInteger(page) && page > 1 ? page : 1
  const found = await decidedLately(house, actor, document.id, {
    of,
    from: (at - 1) * perPage,
    count: perPage,
  })
  const pages = Math.ceil(found.total / perPage)
  if (found.decisions.length === 0 && at > 1) return presentDecisions(reader, document)
  if (used.length + found.total === 0) return undefined
  return {
    used,
    rows: found.decisions.map(decision => rowOf(reader, document, decision)),
    back: pageUrl(document, at),
    ...(pages > 1 && {
      pages: {
        page: at,
        of: pages,
        ...(at > 1 && { before: pageUrl(document, at - 1) }),
        ...(at < pages && { next: pageUrl(document, at + 1) }),
      },
    }),
  }
}

const pageUrl = ({ url }: Action, page: number) => `${url}${page > 1 ? `?decided=${page}` : ''}#decided`

function lowerRoles({ house, actor }: Reader): string[] {
  const { roles } = house.snapshot
  const rank = roles.find(({ role }) => role === actor.role)?.rank ?? 0
  return roles.filter(one => one.rank < rank).map(({ role }) => role)
}

function rowOf({ house, actor, now }: Reader, { title }: Action, decision: NamedDecision): ShownDecision {
  const { organization } = house.snapshot
  const { id, at, amount, unit, name, role } = decision
  const who = decision.account === actor.account ? 'You' : `${name}, ${role.replaceAll('-', ' ')}`
  return {
    id,
    what:
      amount === undefined || unit === undefined
        ? title
        : `${title} ${formatAmount(amount, unit, organization.locale)}`,
    by: `${who}, ${since(at, now, organization)}`,
    state: stateOf(decision),
    mayAgree: mayAgree(decision, actor),
    mayWithdraw: mayWithdraw(decision, actor, now),
  }
}

function stateOf(decision: NamedDecision): string {
  const { second, secondName, withdrawnAt } = decision
  if (withdrawnAt) return 'Taken back.'
  if (waits(decision)) return `Waits for ${theRoles(second!.roles)} to agree.`
  return second ? `${secondName ?? 'Somebody who left'} agreed.` : ''
}

/**
 * Takes a second person's word (`do`: agree), or a decision back (`do`: withdraw), by its `id`, and leads `back` to the page
 * it was pressed on, which says how it stands now.
 */
export async function takeDecision(reader: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const { house, actor, now } = reader
  const later = { actor, id: form.get('id') ?? '', now }
  const done = form.get('do')
  const decision =
    done === 'agree'
      ? await agree(house, later)
      : done === 'withdraw'
        ? await withdraw(house, later)
        : undefined
  const page = decision && see(reader, decision.action)
  const back = form.get('back') || (page ? encodeURI(page.url) : '/may')
  return seeOther(back, decision?.withdrawnAt && 'undone=yes')
}
