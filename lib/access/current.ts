import type { Snapshot } from '../content'
import { database } from '../db'
import type { Actor } from './actor'
import { actorOf } from './session'

/** Who sends the request that is being answered. For route handlers. */
export async function currentActor(snapshot: Pick<Snapshot, 'organization' | 'roles'>): Promise<Actor> {
  const { headers } = await import('next/headers')
  return actorOf(await headers(), database(), snapshot)
}
