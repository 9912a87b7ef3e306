import type { Database } from '../../db'
import { learn } from '../../learn'
import { generateClients, hasRecords, openRecords, projectFolder } from '../../operate'
import { ledgerOf, type Ledger } from '../../records'
import type { House } from '../../resolve'
import type { Learnt } from '../../search'
import { Fault, Misuse } from './fault'

/** Opens the database of a content folder for some work. What is wrong in there is the question's fault. */
export async function withRecords(content: string, work: (db: Database) => Promise<void>): Promise<void> {
  await generateClients(projectFolder)
  const db = await openRecords(content, line => console.error(line))
  try {
    await work(db)
  } catch (error) {
    throw error instanceof Misuse ? error : new Fault((error as Error).message)
  } finally {
    await db.$disconnect()
  }
}

/** The house with what use taught it, as it answers where it runs; nothing where nothing was recorded. */
export async function withLearnt(content: string, house: House): Promise<House> {
  if (!(await hasRecords(content))) return house
  let learnt: Learnt | undefined
  await withRecords(content, async db => void (learnt = await learn({ ...house, db }, new Date())))
  return { ...house, learnt }
}

/** The house as it knows who verified what, so that every channel says the same; by the files alone where that can't be read. */
export async function withLedger(content: string, house: House): Promise<House> {
  if (!(await hasRecords(content))) return house
  let ledger: Ledger | undefined
  try {
    await withRecords(content, async db => void (ledger = await ledgerOf(db)))
  } catch (error) {
    console.error(
      `Who verified what could not be read, so the files alone are asked: ${(error as Error).message}`,
    )
  }
  return { ...house, ledger }
}
