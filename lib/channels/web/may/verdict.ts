import { isFuller, theRoles } from '../../../authority'
import { formatAmount, type Limit } from '../../../content'
import { may, type May } from '../../../resolve'
import { buttonFor, type ShownButton } from '../walk/banner-reach'
import { helper, type Helper } from './helper'
import { firstName, see, type Reader } from '../reader'
import {
  afterTitle,
  allowedPill,
  dependsPill,
  limitOf,
  rulesFor,
  toneOf,
  type Judged,
  type Tone,
} from './verdict-words'
import { moment } from '../when'

export interface ShownVerdict {
  readonly tone: Tone
  /** What it is about: `Refund`, `Above $50`. */
  readonly what: string
  readonly url?: string
  /** The short word on the pill: `up to $50`, `ask Sam`, `never: Finance`. */
  readonly pill: string
  /** One sentence more; empty when the pill says it all. */
  readonly sentence: string
  /** One press to somebody who may and is here. */
  readonly call?: ShownButton
  /** It can't be said before something is known. */
  readonly depends?: true
  /** It says who may do more than the row before it. */
  readonly above?: true
  /** `actions/refund.mdx, line 12, since Jan 1` is made of this. */
  readonly rule?: { readonly file: string; readonly line: number; readonly from: string }
}

/**
 * What this reader may do about an action, and what holds above their limit; or about one amount of it (minor units).
 * Empty when it isn't theirs to know.
 * @param near the team whose issue it is: there somebody who may is looked for first
 * @param facts what is known of the case
 */
export function presentMay(
  reader: Reader,
  id: string,
  near?: string,
  amount?: number,
  facts?: May['facts'],
): ShownVerdict[] {
  const action = see(reader, id)
  if (action?.kind !== 'action') return []
  const { house, actor, now } = reader
  // Of no case in particular: what holds in general, and beside it what it depends on.
  const general = facts === undefined && amount === undefined
  const asked = { actor, action: id, now, ...(facts && { facts }), ...(general && { general }) }
  const verdict = may(house, { ...asked, ...(amount !== undefined && { amount }) })
  if (!verdict) return []
  const { locale } = house.snapshot.organization
  const { title, unit } = action
  if (amount !== undefined && unit !== undefined) {
    const what = `${title} ${formatAmount(amount, unit, locale)}`
    return [row(reader, { verdict, action, what, near, amount, facts })]
  }
  const own = row(reader, { verdict, action, what: title, near, facts })
  const second = verdict.verdict === 'needs' && verdict.needs.secondPerson
  const rules = general ? rulesFor(reader, action, row => isFuller(row) && !(second && isSaid(row))) : ''
  if (verdict.verdict !== 'allowed' || verdict.limit === null || unit === undefined)
    return [{ ...own, sentence: `${own.sentence}${rules}`.trim() }]
  const above = may(house, { ...asked, amount: verdict.limit + 1 })
  if (!above) return [own]
  const what = `Above ${formatAmount(verdict.limit, unit, locale)}`
  // Who may more stands in the row of its own.
  return [
    { ...own, sentence: rules.trim() },
    { ...row(reader, { verdict: above, action, what, near, amount: verdict.limit + 1, facts }), above: true },
  ]
}

/** Whether the sentence of who needs a second person says all that the row does. */
const isSaid = (row: Limit): boolean =>
  row.with !== undefined && !row.if && !row.budgets?.length && row.until === undefined

function row(reader: Reader, judged: Judged): ShownVerdict {
  const { verdict, action, what, near, amount, facts } = judged
  const { rule } = verdict
  const common = { tone: toneOf(verdict), what, url: action.url, ...(rule && { rule }) }
  const sentence = afterTitle(action.title, verdict)
  switch (verdict.verdict) {
    case 'allowed':
      return { ...common, pill: allowedPill(reader, judged), sentence }
    case 'never':
      return { ...common, pill: `never: ${see(reader, action.owner)?.title ?? 'nobody may'}`, sentence }
    case 'unknown':
      return {
        ...common,
        pill: dependsPill(reader, judged),
        depends: true,
        sentence: `${sentence}${rulesFor(reader, action)}`,
      }
    case 'needs': {
      if (verdict.needs.secondPerson)
        return { ...common, ...together(reader, judged, verdict.needs.roles, sentence) }
      // Whoever has a limit asks for more than that.
      const found = helper(
        reader,
        action,
        amount ?? (verdict.limit ? verdict.limit + 1 : undefined),
        near,
        facts && { facts },
      )
      const { roles } = verdict.needs
      const who = `${roles.map(role => limitOf(reader, action, role, facts)).join('; ')}.`
      const here = found ? `Here now: ${inPerson(reader, found)}.` : 'None who may is here now.'
      return {
        ...common,
        pill: `ask ${found ? firstName(found.name) : theRoles(roles)}`,
        sentence: `${who.charAt(0).toUpperCase()}${who.slice(1)} ${here}`,
        ...callOf(reader, found),
      }
    }
  }
}

/** `with Sam`, who agrees and is here now. */
function together(
  reader: Reader,
  { action, amount, near }: Judged,
  roles: readonly string[],
  sentence: string,
): Pick<ShownVerdict, 'pill' | 'sentence' | 'call'> {
  const found = helper(reader, action, amount, near, { second: roles })
  const here = found ? `Here now: ${inPerson(reader, found)}.` : 'None of them is here now.'
  const pill = `together with ${found ? firstName(found.name) : theRoles(roles)}`
  return { pill, sentence: `${sentence} ${here}`, ...callOf(reader, found) }
}

/** `Sam Okoro, supervisor, until 18:00` */
function inPerson({ house, now }: Reader, { name, role, until }: Helper): string {
  const words = `${name}, ${role.replaceAll('-', ' ')}`
  return until ? `${words}, until ${moment(until, now, house.snapshot.organization)}` : words
}

function callOf(reader: Reader, found: Helper | undefined): Pick<ShownVerdict, 'call'> {
  if (!found) return {}
  const { button } = buttonFor(reader, found.team, `Reach ${firstName(found.name)}`)
  return button ? { call: button } : {}
}
