import { existsSync } from 'node:fs'
import { databaseUrl, migrate, openDatabase, type Database } from '../db'
import { dataFolder } from './data'

/**
 * The database of a content folder, migrated and open.
 * @param say told of what takes a while or needs to be known
 */
export async function openRecords(content: string, say: (line: string) => void): Promise<Database> {
  const url = databaseUrl(await dataFolder(content))
  const applied = await migrate(url)
  if (applied.length) say(`The database is up to date: ${applied.join(', ')}.`)
  return openDatabase(url)
}

/** Whether anything was ever recorded of a content folder. */
export async function hasRecords(content: string): Promise<boolean> {
  const url = databaseUrl(await dataFolder(content))
  return !url.startsWith('file:') || existsSync(url.slice('file:'.length))
}
