import {
  accountByName,
  changePassword,
  closeAccount,
  createAccount,
  generatePassword,
  hashPassword,
} from '../access'
import type { Database } from '../db'
import { forgetAccount } from '../records'

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

/**
 * Somebody leaves: they are signed out at once, what was only kept for their own use is forgotten, and what they did
 * stays. @throws when there is no such account
 */
export async function removeAccount(db: Database, account: string): Promise<void> {
  const leaving = await accountByName(db, account)
  if (!leaving || !(await closeAccount(db, account))) throw unknown(account)
  await forgetAccount(db, leaving.id)
}

/** Somebody forgot their password, or told it: a new one, and every session with the old one ends. @throws as above */
export async function renewPassword(db: Database, account: string): Promise<string> {
  const password = generatePassword()
  if (!(await changePassword(db, account, await hashPassword(password)))) throw unknown(account)
  return password
}

function unknown(account: string): Error {
  return new Error(`Nobody signs in as “${account}”. "answerhouse account list" says who does.`)
}
