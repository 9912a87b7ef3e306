import { flush, type Kept } from '../records'
import { unansweredTexts } from './store'

/** Something that was asked and not found. */
export interface Unanswered {
  /** In lower case, with single spaces. */
  readonly text: string
  readonly times: number
  readonly lastAt: Date
}

/**
 * What was asked and not found, most often first; by these audiences, or by all, which is for those who edit.
 */
export async function unansweredSearches(
  { db }: Kept,
  {
    since,
    limit,
    audiences,
  }: { readonly since: Date; readonly limit: number; readonly audiences?: readonly string[] },
): Promise<readonly Unanswered[]> {
  if (!db) return []
  await flush(db)
  return together(await unansweredTexts(db, since, audiences)).slice(0, limit)
}

/** Adds up what differs only in capitals and spaces. */
export function together(asked: readonly Unanswered[]): readonly Unanswered[] {
  const found = new Map<string, Unanswered>()
  for (const { text: typed, times, lastAt } of asked) {
    const text = typed.trim().replace(/\s+/g, ' ').toLowerCase()
    const before = found.get(text)
    const last = before && before.lastAt > lastAt ? before.lastAt : lastAt
    if (text) found.set(text, { text, times: times + (before?.times ?? 0), lastAt: last })
  }
  return [...found.values()].sort((a, b) => b.times - a.times || b.lastAt.getTime() - a.lastAt.getTime())
}
