import { type Good, type Snapshot, snapshotOf } from '../content'
import type { Index } from '../search'
import { indexOf } from './kept'
import { indexAfter } from './changed'
import type { Saved } from './saved'

/** An index, and whether it has learned from all that it finds. */
export interface FirstIndex {
  readonly index: Index
  readonly isLearned: boolean
}

/**
 * The index that a house opens with: the one that was saved, with what changed since then put into it; else the one that was
 * kept, or a new one.
 * @param good what is served now, of which the snapshot is made
 */
export async function firstIndex(
  saved: Saved | undefined,
  { good, snapshot }: { readonly good: Good; readonly snapshot: Snapshot },
  cache: string | undefined,
): Promise<FirstIndex> {
  const before = saved && isSame(saved.good, good) ? snapshot : saved && snapshotOf(saved.good)
  const found = before && (await saved?.index(before))
  if (!found) return { index: await indexOf(snapshot, cache), isLearned: true }
  if (before === snapshot) return { index: found, isLearned: saved?.isLearned === true }
  return { index: indexAfter(before, found, snapshot), isLearned: false }
}

/** Whether the same is served of every file. */
function isSame(a: Good, b: Good): boolean {
  return (
    a === b ||
    (a.parsed.size === b.parsed.size &&
      a.texts.size === b.texts.size &&
      [...b.parsed].every(([file, one]) => a.parsed.get(file) === one) &&
      [...b.texts].every(([file, text]) => Buffer.compare(text, a.texts.get(file) ?? new Uint8Array()) === 0))
  )
}
