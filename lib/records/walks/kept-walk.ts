import type { Actor } from '../../access'
import { isUuid, seen, type Kept } from '../kept'
import { flush } from '../later'
import { readWalkCode } from './code'
import type { WalkedStep } from './walked'

/** A walk as it was left. */
export interface KeptWalk {
  readonly id: string
  readonly at: Date
  readonly tree: string
  /** Of the content when it began. */
  readonly revision: string
  readonly role?: string
  readonly audience: string
  readonly facts: string
  readonly steps: readonly WalkedStep[]
  /** The outcome it came to. */
  readonly outcome?: string
}

/** The walk of this id, if its tree is one that the actor may see. */
export function keptWalk(kept: Kept, actor: Actor, id: string): Promise<KeptWalk | undefined> {
  return isUuid(id) ? find(kept, actor, { id }) : Promise.resolve(undefined)
}

/** The walk that somebody typed the code of. Of two with one code, which hardly happens, the newer. */
export async function walkByCode(kept: Kept, actor: Actor, typed: string): Promise<KeptWalk | undefined> {
  const code = readWalkCode(typed)
  if (!kept.db || code === undefined) return undefined
  // It may have been begun this very second.
  await flush(kept.db)
  return find(kept, actor, { code })
}

async function find(
  kept: Kept,
  actor: Actor,
  where: { readonly id: string } | { readonly code: string },
): Promise<KeptWalk | undefined> {
  const found = await kept.db?.walk.findFirst({
    where,
    orderBy: { at: 'desc' },
    include: { steps: { orderBy: { position: 'asc' } } },
  })
  if (!found || !seen(kept, actor, found.tree)) return undefined
  const { id, at, tree, revision, role, audience, facts, outcomeId } = found
  return {
    id,
    at,
    tree,
    revision,
    ...(role !== null && { role }),
    audience,
    facts: facts ?? '',
    steps: found.steps,
    ...(outcomeId !== null && { outcome: outcomeId }),
  }
}
