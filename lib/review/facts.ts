import { valuesOf } from '../authority'
import type { Action, Snapshot } from '../content'

/** What is known of a case: a fact's name → the id of its value or band. */
export type Facts = Readonly<Record<string, string>>

/** More situations than a reviewer could tell apart. */
const most = 1000

/** Every combination of the facts that some rows read; without any, the one in which nothing needs to be known. */
export function situationsOf(base: Snapshot, head: Snapshot, rows: Action['limits']): Facts[] {
  const names = [...new Set(rows.flatMap(row => (row.if ?? []).map(({ node }) => node)))].sort()
  return names.reduce<Facts[]>(
    (found, name) => {
      const values = [...new Set([head, base].flatMap(snapshot => valuesOf(snapshot, name) ?? []))]
      return found.flatMap(facts => values.map(id => ({ ...facts, [name]: id }))).slice(0, most)
    },
    [{}],
  )
}
