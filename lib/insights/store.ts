import type { Person } from '../content'
import type { Database } from '../db'

/** So many different texts are looked at, those asked most often first. */
const mostTexts = 5000

/** What was asked and not found, as it was typed; by these audiences, or by all. */
export async function unansweredTexts(db: Database, since: Date, audiences?: readonly string[]) {
  const rows = await db.search.groupBy({
    by: ['text'],
    where: { answered: false, at: { gte: since }, ...(audiences && { audience: { in: [...audiences] } }) },
    _count: true,
    _max: { at: true },
    orderBy: [{ _count: { id: 'desc' } }, { _max: { at: 'desc' } }],
    take: mostTexts,
  })
  return rows.flatMap(({ text, _count, _max }) => (_max.at ? { text, times: _count, lastAt: _max.at } : []))
}

/** How often it was said of each document that it settled it, and that it did not. */
export async function settledSince(
  db: Database,
  since: Date,
): Promise<{ documentId: string; yes: boolean; times: number }[]> {
  const rows = await db.settlement.groupBy({
    by: ['documentId', 'yes'],
    where: { at: { gte: since } },
    _count: true,
  })
  return rows.map(({ documentId, yes, _count }) => ({ documentId, yes, times: _count }))
}

/** Ids of the documents that were read on this day (`YYYY-MM-DD`) or later. */
export async function readSince(db: Database, day: string): Promise<string[]> {
  const rows = await db.reading.groupBy({ by: ['documentId'], where: { day: { gte: day } } })
  return rows.map(({ documentId }) => documentId)
}

/** How often documents were read on this day (`YYYY-MM-DD`) or later. */
export async function timesReadSince(
  db: Database,
  day: string,
): Promise<{ documentId: string; sum: number }[]> {
  const rows = await db.reading.groupBy({
    by: ['documentId'],
    where: { day: { gte: day } },
    _sum: { times: true },
  })
  return rows.map(({ documentId, _sum }) => ({ documentId, sum: _sum.times ?? 0 }))
}

/** Ids of people of people.yaml whose account is closed, and who have no other. */
export async function goneStaff(db: Database, people: readonly Person[]): Promise<Set<string>> {
  const accounts = await db.account.findMany({ select: { account: true, person: true, leftAt: true } })
  const ofPerson = ({ person, account }: Person) =>
    accounts.filter(each => each.person === person || each.account === account?.toLowerCase())
  const gone = people.filter(person => {
    const own = ofPerson(person)
    return own.length > 0 && own.every(({ leftAt }) => leftAt !== null)
  })
  return new Set(gone.map(({ person }) => person))
}
