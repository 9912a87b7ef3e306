import type { Limit } from '../content'
import { hasRoom, roomIn, useOf, type Spent, type Use } from './budgets'
import { holds } from './facts'
import { ceiling } from './limits'

/** What rows are held against: who asks apart from their role, how much, and what is known. */
export interface Context extends Spent {
  /** In force, without those that forbid. */
  readonly rows: readonly Limit[]
  /** Integer minor units, Infinity for any; absent: any at all. */
  readonly amount?: number
  readonly facts: ReadonlyMap<string, readonly string[]>
}

/** A row that allows, and how far. */
export interface Fit {
  readonly row: Limit
  /** Minor units; Infinity = no upper limit. */
  readonly limit: number
  /** What was used before of the budgets that it is held against. */
  readonly uses: readonly Use[]
  /** Roles of which a second person must agree. */
  readonly with?: readonly string[]
}

/** A row that can't be told yet, and the facts that must be known first. */
export interface Open {
  readonly row: Limit
  readonly facts: readonly string[]
}

/** A row that would allow it if its budget weren't used up. */
export interface UsedUp {
  readonly row: Limit
  readonly uses: readonly Use[]
}

/** What somebody may by their own rows. */
export interface Right {
  /**
   * Rows that allow it: those that need no second person first, the widest of them first; then those that do, of which the
   * narrowest comes first, because it asks the least of people.
   */
  readonly fits: readonly Fit[]
  readonly open: readonly Open[]
  readonly usedUp: readonly UsedUp[]
}

type Told = { readonly fit: Fit } | { readonly open: Open } | { readonly usedUp: UsedUp } | 'no'

/** What a role, and the person in it when one is named, may. */
export function rightOf(role: string, context: Context): Right {
  const { person, rows } = context
  return gathered(
    rows.flatMap(row => {
      if (row.role === role) return [tell(row, context)]
      return person !== undefined && row.person === person ? delegated(row, context) : []
    }),
  )
}

/** Rows of the role alone: nobody hands on what was delegated to them. */
function rightOfRole(role: string, context: Context): Told[] {
  return context.rows.filter(row => row.role === role).map(row => tell(row, context))
}

/** Never more than the role whose right it is: each of its rows, narrowed by the row that delegates. */
function delegated(row: Limit, context: Context): Told[] {
  const own = tell(row, context)
  if (own === 'no') return []
  return rightOfRole(row.delegates ?? '', context).map((theirs): Told => {
    if (theirs === 'no') return 'no'
    if ('usedUp' in own) return own
    if ('usedUp' in theirs) return theirs
    const facts = [own, theirs].flatMap(each => ('open' in each ? each.open.facts : []))
    if ('open' in own || 'open' in theirs) return { open: { row, facts } }
    const [mine, others] = [own.fit.with, theirs.fit.with]
    const second = mine && others ? mine.filter(role => others.includes(role)) : (mine ?? others)
    if (second?.length === 0) return 'no'
    const limit = Math.min(own.fit.limit, theirs.fit.limit)
    const uses = [...own.fit.uses, ...theirs.fit.uses]
    return { fit: { row, limit, uses, ...(second && { with: second }) } }
  })
}

/** What one row says, whoever it is for. */
function tell(row: Limit, context: Context): Told {
  const { amount, facts } = context
  const most = mostOf(row)
  if (most <= 0 || most < (amount ?? 0)) return 'no'
  const condition = holds(row, facts)
  if (condition === false) return 'no'
  const unknown = condition === true ? [] : [...condition]
  const uses: Use[] = []
  for (const budget of row.budgets ?? []) {
    const use = useOf(budget, context)
    if (typeof use === 'string') unknown.push(use)
    else if (use) uses.push(use)
  }
  const used = uses.filter(use => !hasRoom(use, amount))
  if (used.length > 0) return condition === true ? { usedUp: { row, uses: used } } : 'no'
  if (unknown.length > 0) return { open: { row, facts: unknown } }
  return {
    fit: { row, limit: Math.min(most, ...uses.map(roomIn)), uses, ...(row.with && { with: row.with }) },
  }
}

/** What one decision may be for by a row whose budgets are whole, in minor units. */
function mostOf(row: Limit): number {
  const budgets = row.budgets ?? []
  if (budgets.some(({ times }) => times === 0)) return 0
  return Math.min(ceiling(row), ...budgets.map(({ sum }) => sum ?? Infinity))
}

function gathered(told: readonly Told[]): Right {
  const all = told.filter(each => each !== 'no')
  const fits = all.flatMap(each => ('fit' in each ? [each.fit] : [])).toSorted(byWidth)
  return {
    fits: [...fits.filter(fit => !fit.with), ...fits.filter(fit => fit.with).toSorted(byNarrowness)],
    open: all.flatMap(each => ('open' in each ? [each.open] : [])).toSorted(byLine),
    usedUp: all.flatMap(each => ('usedUp' in each ? [each.usedUp] : [])).toSorted(byLine),
  }
}

const byNarrowness = (a: Fit, b: Fit) => (a.limit === b.limit ? byWidth(a, b) : byWidth(b, a))

const byLine = (a: { row: Limit }, b: { row: Limit }) => a.row.line - b.row.line

/** The widest first; of two that are as wide, the one with less attached to it. */
function byWidth(a: Fit, b: Fit): number {
  if (a.limit !== b.limit) return a.limit > b.limit ? -1 : 1
  const strings = ({ row }: Fit) => (row.budgets?.length ?? 0) + (row.person === undefined ? 0 : 1)
  return strings(a) - strings(b) || a.row.line - b.row.line
}
