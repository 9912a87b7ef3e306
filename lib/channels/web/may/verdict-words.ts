import { rowsOn, rowTerms, rowWords, theRoles, type Verdict } from '../../../authority'
import { formatAmount, today, type Action, type Limit } from '../../../content'
import { may, type May } from '../../../resolve'
import type { Reader } from '../reader'

/** The three colours: you may, ask somebody, never. */
export type Tone = 'may' | 'ask' | 'never'

const tones = { allowed: 'may', needs: 'ask', never: 'never', unknown: 'ask' } as const

export const toneOf = (verdict: Verdict): Tone => tones[verdict.verdict]

/** A verdict, and what it is about. */
export interface Judged {
  readonly verdict: Verdict
  readonly action: Action
  readonly what: string
  readonly near: string | undefined
  readonly amount?: number
  readonly facts: May['facts']
}

/** The verdict's sentence without what stands beside it anyway: `Refund: you may, up to $50.` is `You may, up to $50.` */
export function afterTitle(title: string, { sentence, verdict }: Verdict): string {
  const colon = sentence.startsWith(title) ? sentence.indexOf(': ') : -1
  const rest = colon < 0 ? sentence : sentence.slice(colon + 2)
  const said = verdict === 'allowed' ? rest.replace(/^you may\. ?/i, '') : rest
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** The short word where something must be known first. */
export function dependsPill({ house }: Reader, { verdict, action, amount }: Judged): string {
  if (action.unit === undefined || amount !== undefined || !verdict.limit) return 'it depends'
  return `it depends, up to ${formatAmount(verdict.limit, action.unit, house.snapshot.organization.locale)}`
}

/** What it depends on: the rules for everybody, and those for this reader's role. */
export function rulesFor(
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

/** The short word where they may. */
export function allowedPill({ house }: Reader, { verdict, action, amount }: Judged): string {
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
