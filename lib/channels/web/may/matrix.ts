import { maySee, type Action } from '../../../content'
import { hasWords } from '../browse/matching'
import { matrixUrl, readDay, type MatrixAsked } from './matrix-asked'
import { matrixRoles, presentAlso, presentCells, type MatrixRole, type ShownCell } from './matrix-cell'
import { presentChanges, type ShownChange } from './matrix-changes'
import { presentRole, type ShownRole } from './matrix-role'
import type { Reader } from '../reader'
import { day } from '../when'

/** Who may do what on a day: a row for each action that the reader may see, a column for each role. */
export interface ShownMatrix {
  readonly q: string
  /** `YYYY-MM-DD`, as a date field wants it. */
  readonly date: string
  readonly isToday: boolean
  /** `Jan 1, 2027` */
  readonly dateWords: string
  /** What was wrong with the day, and what was written. */
  readonly problem?: { readonly words: string; readonly written: string }
  readonly columns: readonly MatrixRole[]
  /** Each role by itself, and all of them. */
  readonly views: readonly {
    readonly title: string
    readonly url: string
    readonly current: boolean
    readonly role: string
  }[]
  readonly rows: readonly ShownMatrixRow[]
  /** How many actions there are without the words. */
  readonly all: number
  readonly changes: readonly ShownChange[]
  /** One role by itself, where the address names one. */
  readonly role?: ShownRole
  /** The same for today, and without the words. */
  readonly todayUrl: string
  readonly allUrl: string
}

export interface ShownMatrixRow {
  readonly title: string
  readonly url: string
  readonly summary: string
  /** Rows that are nobody's role. */
  readonly also: readonly string[]
  readonly cells: readonly ShownCell[]
}

export function presentMatrix(reader: Reader, asked: MatrixAsked): ShownMatrix {
  const { snapshot } = reader.house
  const q = asked.q.trim().slice(0, 200)
  const at = readDay(reader, asked.on.trim())
  const columns = matrixRoles(reader)
  const one = columns.find(({ role }) => role === asked.role)
  const all = [...snapshot.documents.values()]
    .filter((document): document is Action => document.kind === 'action')
    .filter(action => maySee(snapshot, reader.actor.audience, action))
    .toSorted((a, b) => a.title.localeCompare(b.title, snapshot.organization.locale))
  const actions = q ? all.filter(action => hasWords(action, q)) : all
  const kept = { q, on: at.isToday ? '' : at.date, role: one?.role ?? '' }
  return {
    q,
    date: at.date,
    isToday: at.isToday,
    dateWords: day(at.date, reader.now, snapshot.organization),
    ...(at.problem && { problem: { words: at.problem, written: asked.on } }),
    columns,
    views: [
      { title: 'Everybody', url: matrixUrl({ ...kept, role: '' }), current: !one, role: '' },
      ...columns.map(column => ({
        title: column.own ? `${column.name} (you)` : column.name,
        url: matrixUrl({ ...kept, role: column.role }),
        current: column === one,
        role: column.role,
      })),
    ],
    rows: one ? [] : actions.map(action => rowOf(reader, action, columns, at)),
    all: all.length,
    changes: presentChanges(reader, actions, at.date),
    ...(one && { role: presentRole(reader, actions, one, at.instant) }),
    todayUrl: matrixUrl({ ...kept, on: '' }),
    allUrl: matrixUrl({ ...kept, q: '' }),
  }
}

function rowOf(
  reader: Reader,
  action: Action,
  columns: readonly MatrixRole[],
  { instant, isToday }: { readonly instant: Date; readonly isToday: boolean },
): ShownMatrixRow {
  const { title, url, summary } = action
  const also = presentAlso(reader, action, instant)
  const cells = presentCells(reader, action, columns, instant)
  if (isToday) return { title, url, summary, also, cells }
  const now = presentCells(reader, action, columns, reader.now)
  const compared = cells.map((cell, index) => {
    const today = now[index]?.words
    return today === cell.words || today === undefined ? cell : { ...cell, today }
  })
  return { title, url, summary, also, cells: compared }
}
