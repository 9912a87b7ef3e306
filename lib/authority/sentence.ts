import { formatAmount, type Action, type Limit, type Snapshot } from '../content'
import { secondOf, type Others } from './others'
import type { Fit, UsedUp } from './rights'
import { askWords, budgetWords, conditionWords, dayWords, theRoles, usedWords, useWords } from './words'

/** What a verdict says in words. Limits are minor units; null = no upper limit. */
export interface Said {
  readonly verdict: 'allowed' | 'needs' | 'never' | 'unknown'
  readonly amount?: number
  /** The reader's own limit, without a second person. */
  readonly limit: number | null
  /** The row that allows it to the reader by themselves. */
  readonly fit?: Fit
  /** The rows that allow it to them with a second person, the narrowest first. */
  readonly together?: readonly Fit[]
  /** The same for what is above their own limit. */
  readonly above?: readonly Fit[]
  /** Facts that decide about more than that. */
  readonly depends?: readonly string[]
  /** Whom to ask: for this amount, or for more than the reader may. Empty = nobody. */
  readonly ask: Others['able']
  /** The reader's own role. */
  readonly role: string
  /** The row that forbids. */
  readonly forbids?: Limit
  /** What stands in the reader's way: budgets that are used up. */
  readonly usedUp?: UsedUp
  /** Facts to find out first. */
  readonly facts: readonly string[]
  /** Title of the team that owns the action. */
  readonly owner: string
}

/** The sentence shown first on a page. It never inflates a title or a role. */
export function sentence(snapshot: Snapshot, action: Action, said: Said): string {
  const { unit } = action
  const { locale } = snapshot.organization
  const money = (minor: number) => formatAmount(minor, unit ?? '', locale)
  const what =
    action.title +
    (said.amount === undefined ? '' : said.amount === Infinity ? ', any amount' : ` ${money(said.amount)}`)
  return `${what}: ${rest()}`

  function rest(): string {
    if (said.verdict === 'allowed') return allowed(said.fit!)
    if (said.verdict === 'unknown') return `first find out: ${asks(said.facts)}`
    if (said.forbids) {
      const { if: condition } = said.forbids
      return condition ? `nobody may where ${conditionWords(snapshot, condition)}.` : 'nobody may.'
    }
    const usedUp = said.usedUp?.uses.map(use => usedWords(use.budget, use, money)).join(' and ')
    const spent = usedUp ? ` Used up: ${usedUp}.` : ''
    if (said.together) return `${together(said.together)}${spent}`
    const own = said.limit && unit !== undefined ? ` You may up to ${money(said.limit)}.` : ''
    if (said.verdict === 'never') return `nobody may. That is for ${said.owner} to decide.${spent}${own}`
    return `${asking()}.${spent}${own}`
  }

  function allowed(fit: Fit): string {
    const uses = fit.uses.map(use => useWords(use.budget, counted(use), money)).join(' and ')
    const budgets = fit.uses.length
      ? ''
      : (fit.row.budgets ?? []).map(one => budgetWords(one, money)).join(', ')
    const for_ = delegation(fit)
    const also = budgets && `, ${budgets}`
    if (said.amount !== undefined || unit === undefined) {
      if (uses) return `you may; ${uses}.${for_}`
      if (unit === undefined) return `you may${also}.${for_}`
      if (said.limit === null) return `you may. You have no upper limit${also}.${for_}`
      return `you may. Your limit is ${money(said.limit)}${also}.${for_}`
    }
    if (said.limit === null) return `you may. You have no upper limit${also}.${for_}`
    return `you may, up to ${money(said.limit)}${also}. Above that, ${above()}${for_}`
  }

  function asks(facts: readonly string[]): string {
    return facts.map(fact => askWords(snapshot, fact)).join(' ')
  }

  /** Uses with this decision in them; without an amount only how often is told of it. */
  function counted({ times, sum }: { times: number; sum: number }) {
    return { times: times + 1, sum: sum + (said.amount ?? 0) }
  }

  function above(): string {
    if (said.above) return `${withWhom(said.above)}.`
    if (said.depends?.length) return `it depends: ${asks(said.depends)}`
    return said.ask.length > 0 ? `ask ${theRoles(said.ask.map(({ role }) => role))}.` : 'nobody may.'
  }

  function together(fits: readonly Fit[]): string {
    const own = said.limit && unit !== undefined ? ` Alone you may up to ${money(said.limit)}.` : ''
    const whom = said.amount === undefined ? withWhom(fits) : `together with ${theRoles(secondOf(fits))}`
    const more = said.depends?.length ? ` Above that, it depends: ${asks(said.depends)}` : ''
    return `you may, ${whom}.${more}${own}${fits[0] ? delegation(fits[0]) : ''}`
  }

  /** `together with the manager, up to $500; with the director, up to $2,000` */
  function withWhom(fits: readonly Fit[]): string {
    const each = fits.map(fit => `with ${theRoles(fit.with ?? [])}${upTo(fit, ', up to ')}`)
    return `together ${[...new Set(each)].join('; ')}`
  }

  function asking(): string {
    const [only, more] = said.ask
    if (!only || more) return `ask ${theRoles(said.ask.map(({ role }) => role))}`
    // Somebody else of the reader's own role, whose budget isn't used up.
    const ask =
      only.role === said.role
        ? `ask another ${only.role.replaceAll('-', ' ')}`
        : `ask ${theRoles([only.role])}`
    const second = secondOf(only.fits)
    if (second.length > 0)
      return `${ask}, who may together with ${second.includes(said.role) ? 'you' : theRoles(second)}`
    if (unit === undefined) return ask
    const { limit } = only.fits[0]
    return `${ask}, ${limit === Infinity ? 'who has no upper limit' : `who may up to ${money(limit)}`}`
  }

  function upTo({ limit }: Fit, before: string): string {
    return unit === undefined || limit === Infinity ? '' : `${before}${money(limit)}`
  }

  function delegation({ row }: Fit): string {
    if (row.person === undefined) return ''
    const until = row.until ? `, until ${dayWords(row.until, locale)}` : ''
    return ` In place of ${theRoles([row.delegates ?? ''])}${until}.`
  }
}
