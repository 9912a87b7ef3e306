import type { Verdict } from '../../authority'
import { formatAmount, type Action } from '../../content'
import { may } from '../../resolve'
import { helper } from './helper'
import { firstName, see, type Reader } from './reader'

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
  /** It says who may do more than the row before it. */
  readonly above?: true
  /** `actions/refund.mdx, line 12, since Jan 1` is made of this. */
  readonly rule?: { readonly file: string; readonly line: number; readonly from: string }
}

const tones = { allowed: 'may', needs: 'ask', never: 'never' } as const

export const toneOf = (verdict: Verdict): Tone => tones[verdict.verdict]

/** What this reader may do about an action, and what holds above their limit. Empty when it isn't theirs to know. */
export function presentMay(reader: Reader, id: string, near?: string): ShownVerdict[] {
  const action = see(reader, id)
  if (action?.kind !== 'action') return []
  const { house, actor, now } = reader
  const verdict = may(house, { actor, action: id, now })
  if (!verdict) return []
  const rows = [verdictRow(reader, verdict, action, action.title, near)]
  if (verdict.verdict === 'allowed' && verdict.limit !== null && action.unit !== undefined) {
    const above = may(house, { actor, action: id, amount: verdict.limit + 1, now })
    const limit = formatAmount(verdict.limit, action.unit, house.snapshot.organization.locale)
    if (above) rows.push({ ...verdictRow(reader, above, action, `Above ${limit}`, near), above: true })
  }
  return rows
}

export function verdictRow(
  reader: Reader,
  verdict: Verdict,
  action: Action,
  what: string,
  near?: string,
): ShownVerdict {
  return {
    tone: toneOf(verdict),
    what,
    url: action.url,
    pill: pillOf(reader, verdict, action, near),
    sentence: afterTitle(action.title, verdict),
    ...(verdict.rule && { rule: verdict.rule }),
  }
}

function pillOf(reader: Reader, verdict: Verdict, action: Action, near?: string): string {
  if (verdict.verdict === 'allowed') {
    if (action.unit === undefined) return 'you may'
    if (verdict.limit === null) return 'no upper limit'
    return `up to ${formatAmount(verdict.limit, action.unit, reader.house.snapshot.organization.locale)}`
  }
  if (verdict.verdict === 'needs') {
    // Whoever has a limit asks for more than that.
    const found = helper(reader, action, verdict.limit ? verdict.limit + 1 : undefined, near)
    return `ask ${found ? firstName(found.name) : theRoles(verdict.needs.roles)}`
  }
  return `never: ${see(reader, action.owner)?.title ?? 'nobody may'}`
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
