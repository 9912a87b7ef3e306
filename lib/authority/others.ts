import type { Role } from '../content'
import { rightOf, type Context, type Fit, type Open, type Right } from './rights'

/** The widest row that needs no second person. */
export const alone = ({ fits }: Right): Fit | undefined => fits.find(fit => !fit.with)

/** Roles of which a second person must agree: any of these rows suffices, so anybody whom one of them names. */
export function secondOf(fits: readonly Fit[]): string[] {
  return [...new Set(fits.flatMap(fit => fit.with ?? []))]
}

/**
 * Names of the facts that must be known first, each once. A row that depends on more than another is left out: what the
 * other depends on may settle it.
 */
export function factsOf(open: readonly Open[]): string[] {
  const sets = open.map(({ facts }) => new Set(facts))
  const isMore = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size > other.size && [...other].every(fact => one.has(fact))
  const least = sets.filter(one => !sets.some(other => isMore(one, other)))
  return [...new Set(least.flatMap(set => [...set]))].toSorted()
}

/** Whom to ask. */
export interface Others {
  /** Each with the row by which they may alone, or with those that need a second person. */
  readonly able: readonly { readonly role: string; readonly fits: readonly [Fit, ...Fit[]] }[]
  /** Where there is nobody: what must be known before it can be told. */
  readonly open: readonly Open[]
}

/**
 * The roles of the lowest rank that may by themselves; failing these, of the lowest that may with a second person. They
 * are nobody in particular, so that budgets per person aren't held against them.
 */
export function othersWhoMay(
  roles: readonly Role[],
  { person: _p, account: _a, ...context }: Context,
): Others {
  const all = roles.map(({ role, rank }) => ({ role, rank, right: rightOf(role, context) }))
  for (const way of [(right: Right) => [alone(right)], (right: Right) => right.fits]) {
    const able = all.flatMap(({ role, rank, right }) => {
      const [first, ...more] = way(right)
      return first ? [{ role, rank, fits: [first, ...more.filter(fit => fit !== undefined)] as const }] : []
    })
    const lowest = Math.min(...able.map(({ rank }) => rank))
    if (able.length > 0) return { able: able.filter(({ rank }) => rank === lowest), open: [] }
  }
  return { able: [], open: all.flatMap(({ right }) => right.open) }
}
