import { conditionWords, dayWords, theRoles } from '../authority'
import { addDays, type Action, type Condition, type Snapshot } from '../content'
import { situationsOf, type Facts } from './facts'
import { compareStandings, standing, type Standing, type Who } from './standing'
import { standingWords } from './standing-words'

/** Somebody who may do more or less than before. */
export interface PowerChange {
  readonly action: string
  readonly title: string
  readonly who: Who
  readonly gains: boolean
  readonly loses: boolean
  /** First day on which it is so, `YYYY-MM-DD`; absent: from now on. */
  readonly from?: string
  readonly before: string
  readonly after: string
  readonly sentence: string
  /** The row that says so, in the head; in the base where it is gone. */
  readonly file: string
  readonly line: number
}

/** Who gains or loses power from one snapshot to another: by action, role, person, day and fact, with all amounts. */
export function powerChanges(base: Snapshot, head: Snapshot, today: string): PowerChange[] {
  return actionsOf(base, head).flatMap(id => {
    const rows = [base, head].flatMap(snapshot => actionAt(snapshot, id)?.limits ?? [])
    const days = [today, ...daysAfter(today, rows)]
    const limits = [...new Set(rows.flatMap(({ upTo }) => (upTo === undefined ? [] : [upTo])))].sort(
      (a, b) => a - b,
    )
    const unit = actionAt(head, id)?.unit ?? actionAt(base, id)?.unit
    const bands = unit === undefined ? [Infinity] : [...limits.filter(limit => limit > 0), Infinity]
    const situations = situationsOf(base, head, rows)
    return everybody(base, head, rows).flatMap(who =>
      changesOf({ base, head, id, who, days, bands, situations, unit }),
    )
  })
}

interface Probe {
  readonly base: Snapshot
  readonly head: Snapshot
  readonly id: string
  readonly who: Who
  readonly days: readonly string[]
  readonly bands: readonly number[]
  readonly situations: readonly Facts[]
  readonly unit: string | undefined
}

/** The changes of one person or role, each on the first day on which it is so. */
function changesOf(probe: Probe): PowerChange[] {
  const { base, head, id, who, days, bands, situations } = probe
  const said = new Map<string, string>()
  return days.flatMap((day, at) => {
    const both = (of: Who, facts: Facts) => ({
      before: standing(base, id, of, day, facts, bands),
      after: standing(head, id, of, day, facts, bands),
    })
    const changes = situations.flatMap(facts => {
      const own = both(who, facts)
      // What changes for their role is said of the role.
      if (who.person !== undefined && keyOf(own) === keyOf(both({ role: who.role }, facts))) return []
      return [{ facts, ...own }]
    })
    return [...grouped(changes, keyOf)].flatMap(([key, group]) => {
      const [first] = group
      const where = JSON.stringify(group.map(({ facts }) => facts))
      if (!first || said.get(where) === key) return []
      said.set(where, key)
      const { gains, loses } = compareStandings(first.before, first.after)
      if (!gains && !loses) return []
      const facts = group.length === situations.length ? [] : group.map(each => each.facts)
      return [change(probe, first, facts, { gains, loses, ...(at > 0 && { from: day }) })]
    })
  })
}

const keyOf = ({ before, after }: { before: readonly Standing[]; after: readonly Standing[] }) =>
  JSON.stringify([before.map(bare), after.map(bare)])
const bare = ({ may, with: second, budgets }: Standing) => [may, second, budgets]

function change(
  { base, head, id, who, unit }: Probe,
  { before, after }: { readonly before: readonly Standing[]; readonly after: readonly Standing[] },
  facts: readonly Facts[],
  rest: Pick<PowerChange, 'gains' | 'loses' | 'from'>,
): PowerChange {
  const action = actionAt(head, id) ?? actionAt(base, id)!
  const { locale } = head.organization
  const words = (bands: readonly Standing[]) => standingWords(bands, unit, locale)
  const row = after.find(({ line }) => line !== undefined) ?? before.find(({ line }) => line !== undefined)
  const name = who.person === undefined ? theRoles([who.role]) : nameOf(head, base, who.person)
  const where =
    facts.length > 0
      ? `, where ${facts.map(each => conditionWords(head, conditionOf(each))).join(', or where ')}`
      : ''
  const since = rest.from ? `, from ${dayWords(rest.from, locale)}` : ''
  return {
    action: id,
    title: action.title,
    who,
    ...rest,
    before: words(before),
    after: words(after),
    sentence: `${action.title}, ${name}${where}${since}: ${words(after)} (before: ${words(before)}).`,
    file: row?.file ?? action.file,
    line: row?.line ?? 1,
  }
}

const conditionOf = (facts: Facts): Condition =>
  Object.entries(facts).map(([node, id]) => ({ node, among: [id] }))

const nameOf = (head: Snapshot, base: Snapshot, person: string) =>
  [...head.people, ...base.people].find(one => one.person === person)?.name ?? person

function actionAt(snapshot: Snapshot, id: string): Action | undefined {
  const document = snapshot.documents.get(id)
  return document?.kind === 'action' ? document : undefined
}

function grouped<T>(list: readonly T[], keyFor: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyFor(one), [...(groups.get(keyFor(one)) ?? []), one])
  return groups
}

function actionsOf(...snapshots: readonly Snapshot[]): string[] {
  const ids = snapshots.flatMap(({ documents }) =>
    [...documents.values()].filter(({ kind }) => kind === 'action'),
  )
  return [...new Set(ids.map(({ id }) => id))].sort()
}

/** The days to come on which other rows hold. */
function daysAfter(today: string, rows: Action['limits']): string[] {
  const days = rows.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [addDays(until, 1)])])
  return [...new Set(days)].filter(day => day > today).sort()
}

/** Every role, and everybody to whom a right is delegated, in the roles that they have. */
function everybody(base: Snapshot, head: Snapshot, rows: Action['limits']): Who[] {
  const roles = [...new Set([...head.roles, ...base.roles].map(({ role }) => role))]
  const people = [...new Set(rows.flatMap(({ person }) => (person === undefined ? [] : [person])))]
  const own = (person: string) => {
    const teams = [head, base].flatMap(({ documents }) => [...documents.values()])
    const held = teams
      .flatMap(team => (team.kind === 'team' ? team.people : []))
      .filter(one => one.person === person)
    return [...new Set(held.map(({ role }) => role))]
  }
  const named = people.flatMap(person => own(person).map(role => ({ role, person })))
  return [...roles.map(role => ({ role })), ...named]
}
