import { daysOfChange, rowsOn, rowSubject, rowTerms } from '../../../authority'
import { addDays, instantOf, type Action, type Limit } from '../../../content'
import { matrixUrl } from './matrix-asked'
import { matrixRoles, presentCells, type ShownCell } from './matrix-cell'
import type { Reader, Way } from '../reader'
import { day } from '../when'

/** What one action's limits become, for the roles that it changes for. */
export interface ShownActionChange extends Way {
  /** `before` is empty where there was nothing of it. */
  readonly roles: readonly { readonly who: string; readonly before: string; readonly after: string }[]
}

/** A coming day on which limits change. */
export interface ShownChange {
  /** `Jan 1, 2027` */
  readonly words: string
  /** The matrix on that day. */
  readonly url: string
  readonly actions: readonly ShownActionChange[]
}

/** Which limits of these actions change after a day (`YYYY-MM-DD`), soonest first. */
export function presentChanges(reader: Reader, actions: readonly Action[], after: string): ShownChange[] {
  const { organization } = reader.house.snapshot
  const dates = new Set(actions.flatMap(action => daysOfChange(action, after)))
  return [...dates].toSorted().flatMap(date => {
    const due = actions.filter(action => daysOfChange(action, after).includes(date))
    const changed = due.flatMap(action => {
      const roles = changesOf(reader, action, date)
      return roles.length ? [{ title: action.title, url: action.url, roles }] : []
    })
    const words = day(date, reader.now, organization)
    return changed.length ? [{ words, url: matrixUrl({ on: date }), actions: changed }] : []
  })
}

/** What a day changes for an action. Roles with the same change stand together. */
function changesOf(reader: Reader, action: Action, date: string): ShownActionChange['roles'] {
  const { timeZone, locale } = reader.house.snapshot.organization
  const roles = matrixRoles(reader)
  const on = (when: string): ShownCell[] =>
    presentCells(reader, action, roles, instantOf(when, 12 * 60, timeZone))
  const after = on(date)
  const groups = new Map<string, { names: string[]; before: string; after: string }>()
  for (const [index, cell] of on(addDays(date, -1)).entries()) {
    const { name, own } = cell
    const words = whole(cell)
    const next = whole(after[index] ?? cell)
    if (next === words) continue
    const group = groups.get(`${words} ${next}`) ?? { names: [], before: words, after: next }
    group.names.push(own ? `${name} (you)` : name)
    groups.set(`${words} ${next}`, group)
  }
  const list = new Intl.ListFormat(locale)
  const byRole = [...groups.values()].map(({ names, ...rest }) => ({ who: list.format(names), ...rest }))
  return [...byRole, ...othersOf(reader, action, date)]
}

const whole = ({ words, notes }: ShownCell): string => [words, ...notes].join('; ')

/** The same for rows that are nobody's role: what is delegated to a person, and what nobody may. */
function othersOf({ house: { snapshot } }: Reader, action: Action, date: string): ShownActionChange['roles'] {
  const on = (when: string) => rowsOn(action, when).filter(row => row.never ?? row.person)
  const words = (row: Limit) => rowTerms(snapshot, action, row) || 'may'
  const same = (a: Limit, b: Limit) =>
    words(a) === words(b) && rowSubject(snapshot, a) === rowSubject(snapshot, b)
  const [before, after] = [on(addDays(date, -1)), on(date)]
  const isNew = after.filter(row => !before.some(one => same(one, row)))
  const ends = before.filter(row => !after.some(one => same(one, row)))
  return [
    ...isNew.map(row => ({ who: rowSubject(snapshot, row), before: '', after: words(row) })),
    ...ends.map(({ until: _until, ...row }) => ({
      who: rowSubject(snapshot, row),
      before: words(row),
      after: 'no such rule any more',
    })),
  ]
}
