import type { Actor } from '../../access'
import type { Database } from '../../db'
import { seen, type Kept } from '../kept'

/** A made-up situation that somebody has practised, and when last. */
export interface Practised {
  readonly tree: string
  /** In the words of the situation. */
  readonly situation: string
  readonly at: Date
}

/** Keeps that somebody has practised a situation, and not how they did. Nothing for who isn't signed in. */
export async function recordPractice(
  kept: Kept,
  {
    actor,
    tree,
    situation,
    now,
  }: { readonly actor: Actor; readonly tree: string; readonly situation: string; readonly now: Date },
): Promise<void> {
  const document = seen(kept, actor, tree)
  if (!kept.db || actor.account === undefined || !document) return
  const key = { accountId: actor.account, treeId: document.id, situation }
  await kept.db.practice.upsert({
    where: { accountId_treeId_situation: key },
    create: { ...key, at: now },
    update: { at: now },
  })
}

/** What somebody has practised. */
export async function practisedBy(db: Database, account: string): Promise<Practised[]> {
  const rows = await db.practice.findMany({ where: { accountId: account } })
  return rows.map(({ treeId: tree, situation, at }) => ({ tree, situation, at }))
}

/** What everybody has practised who is still here, by name. */
export async function practisedByAll(db: Database): Promise<(Practised & { readonly name: string })[]> {
  const [rows, accounts] = await Promise.all([
    db.practice.findMany({ orderBy: { at: 'desc' } }),
    db.account.findMany({ where: { leftAt: null }, select: { id: true, name: true } }),
  ])
  const names = new Map(accounts.map(({ id, name }) => [id, name]))
  return rows.flatMap(({ accountId, treeId: tree, situation, at }) => {
    const name = names.get(accountId)
    return name === undefined ? [] : [{ tree, situation, at, name }]
  })
}
