import { addDays, find, maySee, type Document } from '../../content'
import { dueByTeam, stale, type Due, type Trusted } from '../../insights'
import type { DigestReader } from './reader'

/** Something to verify, and why. */
export interface ToVerify {
  readonly document: Document
  readonly why: string
}

/** What is due until the next digest is told in this one. Days. */
const ahead = 7

/** What the teams of a reader are to verify, on a day (`YYYY-MM-DD`): what is late first, what they are backup for last. */
export function toVerify(house: Trusted, reader: DigestReader, today: string): readonly ToVerify[] {
  const { actor, teams } = reader
  const all = dueByTeam(house, today)
  const sees = ({ document }: Due) => maySee(house.snapshot, actor.audience, document)
  const of = (which: 'own' | 'asBackup') =>
    [...teams].flatMap(team => (all.get(team)?.[which] ?? []).filter(sees))
  const soon = stale(house, actor, today, ({ document }) => teams.has(document.owner)).soon
  const own = of('own')
  const backup = of('asBackup').filter(({ document }) => !teams.has(document.owner))
  return [
    ...own.map(due => ({ document: due.document, why: why(due) })),
    ...soon
      .filter(({ trust: { due = '~' } }) => due <= addDays(today, ahead))
      .map(({ document, trust }) => ({ document, why: `is due on ${trust.due}` })),
    ...backup.map(due => ({ document: due.document, why: `${why(due)}; you are the backup of its team` })),
  ]
}

function why({ trust: { because, due } }: Due): string {
  if (because === 'never') return 'nobody has verified it'
  if (because === 'changed') return 'its words have changed since it was verified'
  return `was due on ${due}`
}

/** How much is overdue in each team, of what a reader may see; most first. */
export function lateByTeam(
  house: Trusted,
  { actor }: DigestReader,
  today: string,
): readonly { readonly team: Document; readonly count: number }[] {
  const counts = new Map<string, number>()
  for (const { document } of stale(house, actor, today).overdue)
    counts.set(document.owner, (counts.get(document.owner) ?? 0) + 1)
  return [...counts]
    .flatMap(([id, count]) => {
      const team = find(house.snapshot, actor.audience, id)
      return team ? [{ team, count }] : []
    })
    .sort((a, b) => b.count - a.count)
}
