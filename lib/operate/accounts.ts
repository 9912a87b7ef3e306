import { closeAccount, createAccount, generatePassword, hashPassword } from '../access'
import type { Database } from '../db'

/** An account that was just made, with the password to tell its owner: it can't be read again. */
export interface NewAccount {
  readonly account: string
  readonly name: string
  readonly role: string
  readonly password: string
}

/** Makes an account. Without a password one is generated. @throws when the name is taken */
export async function addAccount(
  db: Database,
  wanted: { account: string; name: string; role: string; person?: string; password?: string },
): Promise<NewAccount> {
  const { name, role, person = null, password = generatePassword() } = wanted
  const hash = await hashPassword(password)
  const { account } = await createAccount(db, { account: wanted.account, name, role, person, password: hash })
  return { account, name, role, password }
}

/** Somebody leaves: they are signed out at once, and what they did stays. @throws when there is no such account */
export async function removeAccount(db: Database, account: string): Promise<void> {
  if (!(await closeAccount(db, account))) throw new Error(`Nobody signs in as “${account}”.`)
}
