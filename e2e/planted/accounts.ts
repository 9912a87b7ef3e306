// Makes an account for each role of the planted house: accounts.ts CONTENT
import { databaseUrl, openDatabase } from '../../lib/db'
import { addAccount, dataFolder } from '../../lib/operate'

const db = await openDatabase(databaseUrl(await dataFolder(process.argv[2] ?? '')))
for (const role of ['helper', 'frontline', 'boss']) {
  await addAccount(db, { account: role, name: role, role, password: 'planted' })
}
await db.$disconnect()
