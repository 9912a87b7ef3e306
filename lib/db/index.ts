export { database, shareDatabase } from './current'
export { openDatabase, type Database } from './open'
export { storable } from './storable'
export { databaseUrl } from './url'

/** See `migrate.ts`; loaded when needed, as only `start` does. */
export async function migrate(url: string): Promise<string[]> {
  return (await import('./migrate')).migrate(url)
}
