import { settle, type Settled, type Memory, snapshotOf } from '../content'
import type { House } from '../resolve'
import { indexOf } from './kept'
import { loadSaved, type Saved } from './saved'
import type { Brought, Source } from './source'

export interface FirstOptions {
  readonly source: Source
  /** Where what is served is saved. */
  readonly data: string
  /** Where what was parsed and indexed is kept. */
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
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
}

/**
 * Reads a source for the first time, knowing what was right when the house was open last; where the source is gone, that is
 * what there is.
 * @throws where the source can't be had, and nothing was saved
 */
export async function openFirst(options: FirstOptions, memory: Memory): Promise<First> {
  const { source, data, cache } = options
  const saved = await loadSaved(data)
  const good = saved?.good
  try {
    const at = new Date()
    const brought = await source.bring({ ...options, memory, ...(good && { since: good.revision }) })
    if (!brought) throw new Error('There is nothing to read.')
    const confirmed = brought.confirmed === true
    const settled = settle(brought.reading, { good, at: at.toISOString(), confirmed })
    const { snapshot } = settled
    if (!snapshot) return { settled, brought }
    const index = await indexOf(snapshot, cache)
    return { house: { snapshot, index, folder: source.folder, readAt: at }, settled, brought }
  } catch (error) {
    const house = saved && (await houseOf(saved, options))
    if (!saved || !house) throw error
    return { house, settled: { snapshot: house.snapshot, good: saved.good, held: [], problems: [] }, error }
  }
}

async function houseOf({ good, index }: Saved, { source, cache }: FirstOptions): Promise<House | undefined> {
  const snapshot = snapshotOf(good)
  if (!snapshot) return undefined
  const found = (await index(snapshot)) ?? (await indexOf(snapshot, cache))
  return { snapshot, index: found, folder: source.folder, readAt: new Date(good.at) }
}
