import { countAccounts } from '../access'
import type { Snapshot } from '../content'
import { shareDatabase, type Database } from '../db'
import type { NewAccount } from './accounts'
import { dataFolder, isOwnContent } from './data'
import { areInvented, ensureAccounts } from './first-accounts'
import { openRecords } from './records'
import { ensureSecret } from './secret'

export interface Prepared {
  readonly folder: string
  readonly db: Database
  /** Made on this first start; print them, they can't be read again. */
  readonly accounts: readonly NewAccount[]
}

/**
 * What serving a content folder needs: its data directory, the secret that seals sessions, and its database, migrated,
 * open for the whole process and with somebody who may sign in. `NEXTAUTH_SECRET` may be given where several machines
 * serve one organization.
 * @param say told of what takes a while or needs to be known
 */
export async function prepare(
  content: string,
  snapshot: Pick<Snapshot, 'people' | 'roles' | 'documents'>,
  say: (line: string) => void,
): Promise<Prepared> {
  const folder = await dataFolder(content)
  await ensureSecret(folder, say)
  const db = await openRecords(content, say)
  shareDatabase(db)
  const example = (await isOwnContent(content)) && areInvented(snapshot.people)
  const accounts = await ensureAccounts(db, { example, snapshot })
  if (!(await countAccounts(db))) {
    say('Nobody can sign in: no role in roles.yaml has `administers: true`. Give it to one, and start again.')
  }
  return { folder, db, accounts }
}
