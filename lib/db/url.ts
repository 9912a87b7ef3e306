import { join } from 'node:path'

/** The databases Answerhouse works with. */
export type Provider = 'sqlite' | 'postgresql'

/** The address of the database: `DATABASE_URL`, else a SQLite file in the data folder. */
export function databaseUrl(folder: string): string {
  return process.env.DATABASE_URL || `file:${join(folder, 'answerhouse.db')}`
}

/** Which database an address belongs to. Throws, saying how to mend it, when to neither. */
export function providerOf(url: string): Provider {
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql'
  if (url.startsWith('file:')) return 'sqlite'
  throw new Error(
    'DATABASE_URL names no database that Answerhouse knows. Write postgresql://user:password@host/name, or ' +
      'file:/path/to/answerhouse.db, or leave it out for a file in the data folder.',
  )
}
