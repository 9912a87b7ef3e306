import type { Verdict } from '../../../authority'
import { formatAmount, type Action } from '../../../content'
import { may } from '../../../resolve'
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
 */
export function presentMay(reader: Reader, id: string, near?: string, amount?: number): ShownVerdict[] {
  const action = see(reader, id)
  if (action?.kind !== 'action') return []
  const { house, actor, now } = reader
  const verdict = may(house, { actor, action: id, now, ...(amount !== undefined && { amount }) })
  if (!verdict) return []
  const { locale } = house.snapshot.organization
  const { title, unit } = action
  if (amount !== undefined && unit !== undefined) {
    const what = `${title} ${formatAmount(amount, unit, locale)}`
    return [row(reader, { verdict, action, what, near, amount })]
  }
  const own = row(reader, { verdict, action, what: title, near })
  if (verdict.verdict !== 'allowed' || verdict.limit === null || unit === undefined) return [own]
  const above = may(house, { actor, action: id, amount: verdict.limit + 1, now })
  if (!above) return [own]
  const what = `Above ${formatAmount(verdict.limit, unit, locale)}`
  // Who may more stands in the row of its own.
  return [
    { ...own, sentence: '' },
    { ...row(reader, { verdict: above, action, what, near, amount: verdict.limit + 1 }), above: true },
  ]
}

interface Judged {
  readonly verdict: Verdict
  readonly action: Action
  readonly what: string
  readonly near: string | undefined
  readonly amount?: number
}

function row(reader: Reader, judged: Judged): ShownVerdict {
  const { verdict, action, what, near, amount } = judged
  const { rule } = verdict
  const common = { tone: toneOf(verdict), what, url: action.url, ...(rule && { rule }) }
  const sentence = afterTitle(action.title, verdict)
  switch (verdict.verdict) {
    case 'allowed':
      return { ...common, pill: allowedPill(reader, judged), sentence }
    case 'never':
      return { ...common, pill: `never: ${see(reader, action.owner)?.title ?? 'nobody may'}`, sentence }
    case 'unknown':
      return { ...common, pill: 'it depends', sentence }
    case 'needs': {
      // Whoever has a limit asks for more than that.
      const found = helper(reader, action, amount ?? (verdict.limit ? verdict.limit + 1 : undefined), near)
      const { roles } = verdict.needs
      const who = `${roles.map(role => limitOf(reader, action, role)).join('; ')}.`
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

function allowedPill({ house }: Reader, { verdict, action, amount }: Judged): string {
  if (action.unit === undefined || amount !== undefined) return 'you may'
  if (verdict.limit === null) return 'no upper limit'
  return `up to ${formatAmount(verdict.limit, action.unit, house.snapshot.organization.locale)}`
}

/** `the supervisor may up to $500` */
export function limitOf({ house, actor, now }: Reader, { id, unit }: Action, role: string): string {
  const limit = may(house, { actor: { ...actor, role }, action: id, now })?.limit
  if (unit === undefined) return `${theRoles([role])} may`
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
