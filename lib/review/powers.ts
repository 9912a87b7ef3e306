import type { Snapshot } from '../content'
import { situationsOf, type Facts } from './facts'
import { actionAt, change, type PowerChange, type Probe } from './power-change'
import { compareStandings, standing, type Standing, type Who } from './standing'
import { actionsOf, daysAfter, everybody } from './who-and-when'

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

function grouped<T>(list: readonly T[], keyFor: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyFor(one), [...(groups.get(keyFor(one)) ?? []), one])
  return groups
}
