import { formatAmount, type Action, type Organization } from '../content'

/** What a verdict says in words. Limits are minor units; null = no upper limit. */
export interface Said {
  readonly verdict: 'allowed' | 'needs' | 'never'
  readonly amount?: number
  /** The reader's own limit. */
  readonly limit: number | null
  /** Whom to ask: for this amount, or for more than the reader may. Empty = nobody. */
  readonly ask: readonly { readonly role: string; readonly limit: number | null }[]
  /** Title of the team that owns the action. */
  readonly owner: string
}

/**
 * The sentence shown first on a page. It never inflects a title or a role, and puts "the" before roles ("the
 * supervisor", "the frontline"), because both are the organization's own words, in any language.
 */
export function sentence(action: Action, said: Said, organization: Organization): string {
  const { unit } = action
  const money = (minor: number) => formatAmount(minor, unit ?? '', organization.locale)
  const what =
    action.title +
    (said.amount === undefined ? '' : said.amount === Infinity ? ', any amount' : ` ${money(said.amount)}`)
  const ask = said.ask.map(each => `the ${each.role}`).join(' or ')
  const only = said.ask.length === 1 ? said.ask[0] : undefined

  if (said.verdict === 'allowed') {
    if (unit === undefined) return `${what}: you may.`
    if (said.limit === null) return `${what}: you may. You have no upper limit.`
    if (said.amount !== undefined) return `${what}: you may. Your limit is ${money(said.limit)}.`
    return `${what}: you may, up to ${money(said.limit)}. Above that, ${ask ? `ask ${ask}` : 'nobody may'}.`
  }
  const own = said.limit ? ` You may up to ${money(said.limit)}.` : ''
  if (said.verdict === 'never') return `${what}: nobody may. That is for ${said.owner} to decide.${own}`
  if (unit === undefined || !only) return `${what}: ask ${ask}.${own}`
  const theirs = only.limit === null ? 'who has no upper limit' : `who may up to ${money(only.limit)}`
  return `${what}: ask ${ask}, ${theirs}.${own}`
}
