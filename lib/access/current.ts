import { cache } from 'react'
import type { Snapshot } from '../content'
import { database } from '../db'
import type { Actor } from './actor'
import { actorOf } from './session'

/** Who sends the request that is being answered; asked once for each. For server components and route handlers. */
export const currentActor = cache(
  async (snapshot: Pick<Snapshot, 'organization' | 'roles'>): Promise<Actor> => {
    const { headers } = await import('next/headers')
    return actorOf(await headers(), database(), snapshot)
  },
)
