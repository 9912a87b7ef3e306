import type { Database } from '../../db'
import { generateClients, openRecords, projectFolder } from '../../operate'
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
