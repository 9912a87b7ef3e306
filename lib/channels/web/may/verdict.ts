import { isFuller, rowsOn, rowTerms, rowWords, type Verdict } from '../../../authority'
import { formatAmount, today, type Action, type Limit } from '../../../content'
import { may, type May } from '../../../resolve'
import { buttonFor, type ShownButton } from '../walk/banner-reach'
import { helper, type Helper } from './helper'
import { firstName, see, type Reader } from '../reader'
import { moment } from '../when'

/** The three colours: you may, ask somebody, never. */
export type Tone = 'may' | 'ask' | 'never'

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

const tones = { allowed: 'may', needs: 'ask', never: 'never', unknown: 'ask' } as const

export const toneOf = (verdict: Verdict): Tone => tones[verdict.verdict]

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
  const rules = general ? rulesFor(reader, action, isFuller) : ''
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

interface Judged {
  readonly verdict: Verdict
  readonly action: Action
  readonly what: string
  readonly near: string | undefined
  readonly amount?: number
  readonly facts: May['facts']
}

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

function dependsPill({ house }: Reader, { verdict, action, amount }: Judged): string {
  if (action.unit === undefined || amount !== undefined || !verdict.limit) return 'it depends'
  return `it depends, up to ${formatAmount(verdict.limit, action.unit, house.snapshot.organization.locale)}`
}

/** What it depends on: the rules for everybody, and those for this reader's role. */
function rulesFor(
  { house: { snapshot }, actor, now }: Reader,
  action: Action,
  told: (row: Limit) => boolean = () => true,
): string {
  return rowsOn(action, today(now, snapshot.organization.timeZone))
    .filter(told)
    .filter(row => row.never ?? row.role === actor.role)
    .map(
      row => ` ${row.never ? rowWords(snapshot, action, row) : `You: ${rowTerms(snapshot, action, row)}`}.`,
    )
    .join('')
}

function allowedPill({ house }: Reader, { verdict, action, amount }: Judged): string {
  if (action.unit === undefined || amount !== undefined) return 'you may'
  if (verdict.limit === null) return 'no upper limit'
  return `up to ${formatAmount(verdict.limit, action.unit, house.snapshot.organization.locale)}`
}

/** `the supervisor may up to $500` */
export function limitOf(
  { house, actor, now }: Reader,
  { id, unit }: Action,
  role: string,
  facts?: May['facts'],
): string {
  const limit = may(house, {
    actor: { role, audience: actor.audience },
    action: id,
    now,
    ...(facts ? { facts } : { general: true }),
  })?.limit
  if (unit === undefined || limit === 0) return `${theRoles([role])} may`
  if (!limit) return `${theRoles([role])} has no upper limit`
  return `${theRoles([role])} may up to ${formatAmount(limit, unit, house.snapshot.organization.locale)}`
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

/** The verdict's sentence without what stands beside it anyway: `Refund: you may, up to $50.` is `You may, up to $50.` */
export function afterTitle(title: string, { sentence, verdict }: Verdict): string {
  const colon = sentence.startsWith(title) ? sentence.indexOf(': ') : -1
  const rest = colon < 0 ? sentence : sentence.slice(colon + 2)
  const said = verdict === 'allowed' ? rest.replace(/^you may\. ?/i, '') : rest
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** `the supervisor or the manager` */
export function theRoles(roles: readonly string[]): string {
  return roles.map(role => `the ${role.replaceAll('-', ' ')}`).join(' or ')
}
