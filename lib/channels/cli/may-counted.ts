import type { Actor } from '../../access'
import { dataFolder, ensureSecret, hasRecords } from '../../operate'
import { counted, type Counted } from '../../records'
import type { House } from '../../resolve'
import { withRecords } from './records'

/** What budgets are held against for a customer: what was recorded of decisions for them until then. */
export async function countedFor(
  content: string,
  { snapshot }: House,
  whose: { readonly actor: Actor; readonly action: string; readonly customer: string; readonly now: Date },
): Promise<Counted> {
  await ensureSecret(await dataFolder(content), line => console.error(line))
  if (!(await hasRecords(content)))
    return { ...(await counted({ snapshot }, whose.action, whose)), history: [] }
  let found: Counted = {}
  await withRecords(content, async db => void (found = await counted({ snapshot, db }, whose.action, whose)))
  return found
}
