import type { Action, Problem } from '../model'
import { problem } from '../problem'
import type { World } from '../world'

/** Limits are read from top to bottom by people: each row name in order of date, and never twice on one day. */
export function checkLimits({ byId }: World): Problem[] {
  return [...byId.values()].flatMap(document => (document.kind === 'action' ? checkAction(document) : []))
}

function checkAction({ limits }: Action): Problem[] {
  const days = new Set<string>()
  const latest = new Map<string, string>()
  return limits.flatMap(limit => {
    const { row, from } = limit
    const twice = days.has(`${from} ${row}`)
    const before = latest.get(row) ?? from
    days.add(`${from} ${row}`)
    latest.set(row, before > from ? before : from)
    if (twice) {
      const message = `The row "${row}" stands twice from ${from}; the lower limit holds.`
      return [
        problem(limit, 'doubled-limit', message, 'Keep one, or name one of them with "row: …".', 'warning'),
      ]
    }
    if (before <= from) return []
    const message = `The row "${row}" from ${from} stands below a later one.`
    return [problem(limit, 'limits-order', message, 'Put the rows in order of date.', 'warning')]
  })
}
