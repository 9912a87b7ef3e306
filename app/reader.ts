import { headers } from 'next/headers'
import { connection } from 'next/server'
import { cache } from 'react'
import { currentActor } from '../lib/access'
import type { Reader } from '../lib/channels/web'
import { currentHouse } from '../lib/publish'

/** Who reads which house, taken once a request: all of a response has one revision and one moment. */
export const reader = cache(async (): Promise<Reader> => {
  await connection()
  const house = currentHouse()
  return { house, actor: await currentActor(house.snapshot), now: new Date() }
})

/** The address of this request, path and query, as proxy.ts wrote it down. */
export const address = cache(async (): Promise<string> => (await headers()).get('x-address') ?? '/')
