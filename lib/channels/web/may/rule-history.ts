import { rowWords } from '../../../authority'
import { readAction, today, type Action, type Document, type Limit, type Snapshot } from '../../../content'
import { openHistory } from '../versions/open'
import type { Reader } from '../reader'
import { day } from '../when'

/** A change of an action's rules, as git knows it. */
export interface ShownRuleChange {
  readonly commit: string
  /** `Nov 3`, and who wrote it. */
  readonly when: string
  readonly by: string
  /** What became of which row. */
  readonly lines: readonly string[]
}

/** How an action's rules came about, the newest change first; for those who have a role. Empty without git. */
export async function presentRuleHistory(reader: Reader, document: Document): Promise<ShownRuleChange[]> {
  const { house, actor, now } = reader
  if (document.kind !== 'action' || !actor.role) return []
  const { snapshot } = house
  const { organization } = snapshot
  const { versions = [] } = (await openHistory(reader, document)) ?? {}
  let before: Action | undefined
  const changes = versions.toReversed().flatMap(({ commit, at, by, bytes }): ShownRuleChange[] => {
    // What couldn't be read then was not in force: the version before it stays what it is held against.
    const after = readAction(document.file, bytes)
    if (!after) return []
    const lines = changed(reader, before, after)
    before = after
    const when = day(today(at, organization.timeZone), now, organization)
    return lines.length ? [{ commit: commit.slice(0, 7), when, by, lines }] : []
  })
  return changes.toReversed()
}

function changed(reader: Reader, before: Action | undefined, after: Action): string[] {
  const { snapshot } = reader.house
  const [old, rows] = [keyed(snapshot, before), keyed(snapshot, after)]
  const since = ({ from }: Limit) => `from ${day(from, reader.now, snapshot.organization)}`
  const unit =
    before && before.unit !== after.unit
      ? [`Counted in ${after.unit ?? 'nothing'}, before in ${before.unit ?? 'nothing'}.`]
      : []
  const now = [...rows].flatMap(([key, { row, words }]) => {
    const was = old.get(key)
    if (was?.words === words) return []
    if (!was) return [`${before ? 'New' : 'Written'}, ${since(row)}: ${words}.`]
    return [`Changed, ${since(row)}: ${words}. Before: ${was.words}.`]
  })
  const gone = [...old].flatMap(([key, { row, words }]) =>
    rows.has(key) ? [] : [`Taken out, ${since(row)}: ${words}.`],
  )
  return [...unit, ...now, ...gone]
}

/** Rows in words, by their name and first day. */
function keyed(snapshot: Snapshot, action: Action | undefined): Map<string, { row: Limit; words: string }> {
  const rows = action?.limits ?? []
  return new Map(
    rows.map(row => [`${row.row} ${row.from}`, { row, words: rowWords(snapshot, action!, row) }]),
  )
}
