import type { Action, Problem } from '../model'
import { problem } from '../problem'
import type { World } from '../world'

/** Limits are read from top to bottom by people: each row name in order of date, and never twice on one day. */
export function checkLimits({ byId }: World): Problem[] {
  return [...byId.values()].flatMap(document => (document.kind === 'action' ? checkAction(document) : []))
}

function checkAction({ limits }: Action): Problem[] {
  return limits.flatMap((limit, i) => {
    const before = limits.slice(0, i).filter(other => other.row === limit.row)
    if (before.some(other => other.from === limit.from)) {
      const message = `The row "${limit.row}" stands twice from ${limit.from}; the lower limit holds.`
      return [problem(limit, 'doubled-limit', message, 'Keep one, or name one of them with "row: …".', 'warning')]
    }
    if (before.some(other => other.from > limit.from)) {
      const message = `The row "${limit.row}" from ${limit.from} stands below a later one.`
      return [problem(limit, 'limits-order', message, 'Put the rows in order of date.', 'warning')]
    }
    return []
  })
}
