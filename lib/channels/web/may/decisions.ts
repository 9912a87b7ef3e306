import { theRoles, usedOf } from '../../../authority'
import { formatAmount, type Action, type Document } from '../../../content'
import {
  agree,
  counted,
  lastDecisions,
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

/** So many are looked through, and so many shown. */
const looked = 100
const shown = 8

/**
 * What was decided lately: the reader's own, what waits for them, and what people of lower rank decided. Those that wait
 * stand first. Undefined where there is nothing.
 */
export async function presentDecisions(
  reader: Reader,
  document: Document,
): Promise<ShownDecisions | undefined> {
  const { house, actor, now } = reader
  if (document.kind !== 'action' || !actor.account || !actor.role || !house.db) return undefined
  const by = await counted(house, document.id, { actor, now })
  const used = usedOf(house.snapshot, document, { ...by, role: actor.role, now })
  const found = await lastDecisions(house, actor, document.id, looked)
  const rows = found
    .filter(decision => isTheirs(reader, decision))
    .toSorted((a, b) => Number(mayAgree(b, actor)) - Number(mayAgree(a, actor)))
    .slice(0, shown)
    .map(decision => rowOf(reader, document, decision))
  return used.length + rows.length > 0 ? { used, rows, back: `${document.url}#decided` } : undefined
}

function isTheirs({ house, actor }: Reader, decision: NamedDecision): boolean {
  const rankOf = (name: string | undefined) =>
    house.snapshot.roles.find(({ role }) => role === name)?.rank ?? 0
  return (
    decision.account === actor.account ||
    decision.second?.agreed?.account === actor.account ||
    mayAgree(decision, actor) ||
    rankOf(actor.role) > rankOf(decision.role)
  )
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
  return seeOther(form.get('back') || (page ? encodeURI(page.url) : '/may'))
}
