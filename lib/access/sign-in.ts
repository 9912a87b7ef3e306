import { createHash } from 'node:crypto'
import type { Database } from '../db'
import { Attempts } from './attempts'
import { matchesPassword } from './password'
import { accountByName, accountName, type Account } from './store'

export interface Credentials {
  readonly account: string
  readonly password: string
  /** Where they come from, for counting failures. */
  readonly address: string
}

/** Too many failures: nothing was looked up. */
export class TooManyTries extends Error {}

const longest = 1_000
const attempts = new Attempts()

/** The account that these credentials belong to. An unknown name takes as long as a wrong password. @throws TooManyTries */
export async function signIn(
  db: Database,
  { account: typed, password, address }: Credentials,
  now = Date.now(),
): Promise<Account | null> {
  if (typed.length > longest || password.length > longest) return null
  const name = accountName(typed)
  if (!attempts.begin(name, address, now)) throw new TooManyTries()
  const account = await accountByName(db, typed)
  if (!(await matchesPassword(password, account?.password)) || !account) return null
  attempts.succeeded(name, address)
  return account
}

/** Stands in a session for the password it began with: a new password ends every session. */
export function stampOf(account: Account): string {
  return createHash('sha256').update(account.password).digest('base64url').slice(0, 16)
}
