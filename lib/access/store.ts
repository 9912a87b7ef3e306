import { storable, type Database } from '../db'

/** Somebody who may sign in, as they are right now. */
export interface Account {
  readonly id: string
  /** What they type to sign in: an email address or a short name, lower case. */
  readonly account: string
  readonly name: string
  /** As `hashPassword` made it. */
  readonly password: string
  readonly person: string | null
  readonly role: string
}

/** Account names are one whatever their case and however their letters were composed. */
export function accountName(typed: string): string {
  return storable(typed).trim().normalize('NFKC').toLowerCase()
}

/** The account with this id, unless they left. Asked with every request, so in the database's own words: half as long. */
export async function accountById(db: Database, id: string): Promise<Account | undefined> {
  const [account] = await db.$queryRaw<Account[]>`
    SELECT "id", "account", "name", "password", "person", "role" FROM "Account" WHERE "id" = ${id} AND "leftAt" IS NULL`
  return account
}

/** The account with this name, as typed, unless they left. */
export async function accountByName(db: Database, typed: string): Promise<Account | null> {
  return db.account.findFirst({ where: { account: accountName(typed), leftAt: null } })
}

/** How many accounts there have ever been. */
export function countAccounts(db: Database): Promise<number> {
  return db.account.count()
}

/** Writes a new account. @throws when the name is taken, by somebody who left too */
export async function createAccount(db: Database, account: Omit<Account, 'id'>): Promise<Account> {
  const named = { ...account, account: accountName(account.account) }
  try {
    return await db.account.create({ data: named })
  } catch (error) {
    if ((error as { code?: string }).code !== 'P2002') throw error
    throw new Error(`There is already an account “${named.account}”. Choose another name.`)
  }
}

/** Who may sign in, by name. */
export function openAccounts(db: Database): Promise<Account[]> {
  return db.account.findMany({ where: { leftAt: null }, orderBy: { account: 'asc' } })
}

/** A new password, as `hashPassword` made it; it ends every session. @returns whether there was such an account */
export async function changePassword(db: Database, typed: string, password: string): Promise<boolean> {
  const { count } = await db.account.updateMany({
    where: { account: accountName(typed), leftAt: null },
    data: { password },
  })
  return count > 0
}

/** They left: from the next request on they are signed out everywhere. @returns whether there was such an account */
export async function closeAccount(db: Database, typed: string, now = new Date()): Promise<boolean> {
  const { count } = await db.account.updateMany({
    where: { account: accountName(typed), leftAt: null },
    data: { leftAt: now },
  })
  return count > 0
}
