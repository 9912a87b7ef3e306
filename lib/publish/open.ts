import { resolve } from 'node:path'
import { readContent, type Problem, type ReadOptions } from '../content'
import type { Database } from '../db'
import type { House } from '../resolve'
import { indexOf } from './kept'

export interface Opened {
  /** Absent when the organization itself can't be read. */
  readonly house?: House
  readonly problems: readonly Problem[]
  readonly documents: number
}

/**
 * Reads a content folder, and builds its index or finds it kept in the cache. Documents with errors are left out, and
 * reported.
 * @throws ContentFolderError when the folder can't be opened.
 */
export async function openHouse(
  folder: string,
  options: ReadOptions & { db?: Database } = {},
): Promise<Opened> {
  const readAt = new Date()
  const { snapshot, problems, documents } = await readContent(folder, options)
  if (!snapshot) return { problems, documents }
  const index = await indexOf(snapshot, options.cache)
  return { house: { snapshot, index, db: options.db, folder: resolve(folder), readAt }, problems, documents }
}
