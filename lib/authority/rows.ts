import { addDays, formatAmount, type Action, type Limit, type Snapshot } from '../content'
import { inForce } from './limits'
import { budgetWords, conditionWords, dayWords, theRoles } from './words'

/** The rows of an action that hold on a day (`YYYY-MM-DD`), in the order they are written. */
export function rowsOn({ limits }: Action, day: string): Limit[] {
  return inForce(limits, day).toSorted((a, b) => a.line - b.line)
}

/** The days after one on which other rows hold than on the day before, soonest first. */
export function daysOfChange({ limits }: Action, after = ''): string[] {
  const days = limits.flatMap(({ from, until }) => [
    from,
    ...(until === undefined ? [] : [addDays(until, 1)]),
  ])
  return [...new Set(days)].filter(day => day > after).toSorted()
}

/** A row in words: `The frontline: up to $50, at most 3 times for each customer within a year`. */
export function rowWords(snapshot: Snapshot, action: Action, row: Limit): string {
  const terms = rowTerms(snapshot, action, row)
  return `${rowSubject(snapshot, row)}${row.never && !row.if ? '' : ': '}${terms}`
}

/** Whom a row is for: `The frontline`, `Mei Tanaka in place of the supervisor`, `Nobody`. */
export function rowSubject({ people }: Snapshot, row: Limit): string {
  if (row.never) return 'Nobody'
  if (row.person === undefined) return capital(theRoles([row.role ?? '']))
  const name = people.find(({ person }) => person === row.person)?.name ?? row.person
  return `${name} in place of ${theRoles([row.delegates ?? ''])}`
}

/** What a row allows, without whom: `together with the manager, up to $2,000, until Aug 14, 2026`. */
export function rowTerms(snapshot: Snapshot, { unit }: Action, row: Limit): string {
  const { locale } = snapshot.organization
  const money = (minor: number) => formatAmount(minor, unit ?? '', locale)
  const most =
    row.upTo === undefined ? 'no upper limit' : row.upTo === 0 ? 'not at all' : `up to ${money(row.upTo)}`
  return [
    ...(row.with ? [`together with ${theRoles(row.with)}`] : []),
    ...(row.never ? [] : unit === undefined ? (row.with ? [] : [row.upTo === 0 ? most : 'may']) : [most]),
    ...(row.budgets ?? []).map(budget => budgetWords(budget, money)),
    ...(row.if ? [`where ${conditionWords(snapshot, row.if)}`] : []),
    ...(row.until === undefined ? [] : [`until ${dayWords(row.until, locale)}`]),
  ].join(', ')
}

/** Whether a row says more than how much a role may. */
export function isFuller(row: Limit): boolean {
  const { until, person, never, if: condition, with: second, budgets } = row
  return Boolean(until ?? person ?? never ?? condition ?? second) || (budgets?.length ?? 0) > 0
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
