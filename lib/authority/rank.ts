import { formatAmount, type Action, type Limit, type Place, type Role, type Snapshot } from '../content'
import { ceiling, inForce } from './limits'
import { daysOfChange } from './rows'
import { theRoles } from './words'

/** A row that gives a role more than a role of higher rank has. */
export interface RankProblem extends Place {
  readonly action: string
  /** First day it is so, `YYYY-MM-DD`. */
  readonly date: string
  readonly role: string
  /** The role of higher rank that has less. */
  readonly higher: string
  readonly message: string
  readonly mend: string
}

/**
 * Where a higher rank means less right, on any day on which something changes: a finding for each row, on the first such
 * day. Rows with a condition are left out, because they may be about different things; so are delegations, which are a
 * person's. Ranks of different lines of work aren't held against each other: who runs the organization may not pay its
 * bills by themselves. What is compared is the most that a role may with nothing attached, then with budgets, then with a second person.
 */
export function rankProblems(snapshot: Snapshot): RankProblem[] {
  return [...snapshot.documents.values()].flatMap(document =>
    document.kind === 'action' ? ofAction(snapshot, document) : [],
  )
}

/** From what has nothing attached to what has most. */
const kinds: readonly ((row: Limit) => boolean)[] = [
  row => !row.budgets?.length && !row.with,
  row => !row.with,
  () => true,
]

function ofAction(snapshot: Snapshot, action: Action): RankProblem[] {
  const found = new Map<Limit, RankProblem>()
  for (const date of daysOfChange(action)) {
    const rows = inForce(action.limits, date).filter(row => row.role !== undefined && !row.never && !row.if)
    for (const kind of kinds) {
      const widest = new Map(snapshot.roles.map(({ role }) => [role, most(rows.filter(kind), role)]))
      for (const [role, row] of widest) {
        if (!row || found.has(row)) continue
        const higher = lesser(snapshot.roles, widest, role, row)
        if (higher) found.set(row, problem(snapshot, action, { row, role, higher, date }))
      }
    }
  }
  return [...found.values()]
}

function most(rows: readonly Limit[], role: string): Limit | undefined {
  return rows
    .filter(row => row.role === role && ceiling(row) > 0)
    .toSorted((a, b) => (ceiling(a) === ceiling(b) ? a.line - b.line : ceiling(a) > ceiling(b) ? -1 : 1))[0]
}

/** The lowest role above this one, in its line of work, that has less. */
function lesser(
  roles: readonly Role[],
  widest: ReadonlyMap<string, Limit | undefined>,
  role: string,
  row: Limit,
): Role | undefined {
  const own = roles.find(one => one.role === role)
  return roles
    .filter(one => own && one.line === own.line && one.rank > own.rank)
    .toSorted((a, b) => a.rank - b.rank)
    .find(({ role: above }) => {
      const theirs = widest.get(above)
      return !theirs || ceiling(theirs) < ceiling(row)
    })
}

function problem(
  { organization }: Snapshot,
  { id, unit }: Action,
  { row, role, higher, date }: { row: Limit; role: string; higher: Role; date: string },
): RankProblem {
  const { file, line, column } = row
  const upTo =
    unit === undefined || row.upTo === undefined
      ? ''
      : ` up to ${formatAmount(row.upTo, unit, organization.locale)}`
  return {
    file,
    line,
    column,
    action: id,
    date,
    role,
    higher: higher.role,
    message: `From ${date} ${theRoles([role])} may${upTo}, but ${theRoles([higher.role])}, of higher rank, may not.`,
    mend: `Give ${theRoles([higher.role])} a row that allows at least as much, this row a condition, or the two a "line" of work each in roles.yaml.`,
  }
}
