import { settle, type Settled, type Memory, snapshotOf } from '../content'
import type { House } from '../resolve'
import { firstIndex } from './first-index'
import { dropAttachments, keepAttachments, keptIn } from './keep-attachments'
import { loadSaved } from './saved'
import type { WrittenFile } from './saved-file'
import type { Brought, Source } from './source'

export interface FirstOptions {
  readonly source: Source
  /** Where what is served is saved. */
  readonly data: string
  /** Where what was parsed and indexed is kept. */
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
  /** While a repository is copied for the first time, of its parts. */
  readonly onFetch?: (done: number, of: number) => void
  /** Told what an administrator should read in the log. */
  readonly say: (line: string) => void
}

/** What a house opens with. */
export interface First {
  /** Absent where the organization itself can't be read. */
  readonly house?: House
  readonly settled: Settled
  /** Absent where the source can't be had: then it is what was saved. */
  readonly brought?: Brought
  /** Why the source can't be had. */
  readonly error?: unknown
  /** Whether search has learned from all of it. */
  readonly isLearned: boolean
  /** What is saved already. */
  readonly written?: WrittenFile
}

/**
 * Reads a source for the first time, knowing what was right when the house was open last; where the source is gone, that is
 * what there is. What was saved is not read or indexed again.
 * @throws where the source can't be had, and nothing was saved
 */
export async function openFirst(options: FirstOptions, memory: Memory): Promise<First> {
  const { source, data, cache, say } = options
  const saved = await loadSaved(data).catch((error: Error) => {
    say(`What was served last can’t be used. ${error.message} Files that are wrong now are left out.`)
    return undefined
  })
  for (const [file, known] of saved?.memory ?? []) memory.set(file, known)
  const good = saved?.good
  const written = saved && { written: saved.written }
  const place = { folder: source.folder, kept: keptIn(data) }
  try {
    const at = new Date()
    const brought = await source.bring({ ...options, memory, ...(good && { since: good.revision }) })
    if (!brought) throw new Error('There is nothing to read.')
    const confirmed = brought.confirmed === true
    const settled = settle(brought.reading, { good, at: at.toISOString(), confirmed })
    const { snapshot, good: served } = settled
    if (!snapshot) return { settled, brought, isLearned: false }
    const { index, isLearned } = await firstIndex(saved, { good: served, snapshot }, cache)
    await keepAttachments(data, source.folder, snapshot)
    await dropAttachments(data, snapshot)
    const house = { ...place, snapshot, index, readAt: at }
    return { house, settled, brought, isLearned, ...written }
  } catch (error) {
    const snapshot = good && snapshotOf(good)
    if (!good || !snapshot) throw error
    const { index, isLearned } = await firstIndex(saved, { good, snapshot }, cache)
    const house = { ...place, snapshot, index, readAt: new Date(good.at) }
    return { house, settled: { snapshot, good, held: [], problems: [] }, error, isLearned, ...written }
  }
}
