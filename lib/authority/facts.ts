import type { Limit, Snapshot } from '../content'

/** The ids that a fact can have; undefined when there is no such fact. */
export function valuesOf(snapshot: Snapshot, name: string): readonly string[] | undefined {
  const fact = snapshot.facts.get(name)
  return fact && (fact.kind === 'choice' ? fact.values : fact.bands).map(({ id }) => id)
}

/** Facts of a case, without those that have a value they can't have: what isn't known for sure isn't known. */
export function knownFacts(
  snapshot: Snapshot,
  facts: Readonly<Record<string, string>>,
): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>()
  for (const [name, written] of Object.entries(facts)) {
    const values = valuesOf(snapshot, name)
    const ids = written.split('/')
    if (values && ids.every(id => values.includes(id))) known.set(name, ids)
  }
  return known
}

/** Whether a condition holds, does not, or depends on facts that aren't known. */
export type Holds = boolean | readonly string[]

/**
 * Whether the facts fit a row. Where a fact has several values (some of the items are gift cards), a row that forbids
 * holds when any of them fits, and a row that allows only when all of them do.
 */
export function holds({ if: condition, never }: Limit, facts: ReadonlyMap<string, readonly string[]>): Holds {
  if (!condition) return true
  const unknown: string[] = []
  for (const { node, among } of condition) {
    const ids = facts.get(node)
    if (!ids) unknown.push(node)
    else if (never ? !ids.some(id => among.includes(id)) : !ids.every(id => among.includes(id))) return false
  }
  return unknown.length === 0 ? true : unknown
}
