import { headers } from 'next/headers'
import { currentActor, isSecure } from '../lib/access'
import { knowing, presentFrame, type Reader, type ShownFrame } from '../lib/channels/web'
import { currentHouse } from '../lib/publish'
import { onceARequest } from './once'

/** Who reads which house, taken once a request: all of a response has one revision and one moment. */
export const reader = onceARequest(async (): Promise<Reader> => {
  const house = await knowing(currentHouse())
  return { house, actor: await currentActor(house.snapshot), now: new Date() }
})

/** The address of this request, path and query, as lib/operate wrote it down. */
export const address = onceARequest(async (): Promise<string> => (await headers()).get('x-address') ?? '/')

/** The host that the reader's browser asked, also when a proxy stands in front: `help.example.org`. */
export const host = onceARequest(async (): Promise<string> => {
  const given = await headers()
  return given.get('x-forwarded-host')?.split(',')[0]?.trim() ?? given.get('host') ?? ''
})

/** What stands around this page; asked for once a request, as it says that the reader is here. */
export const frame = onceARequest(async (): Promise<ShownFrame> =>
  presentFrame(await reader(), await address()),
)

/** The same with how it is spoken to: `https://help.example.org`, as somebody else can open it. */
export const origin = onceARequest(async (): Promise<string> => {
  const spoken = isSecure(await headers()) ? 'https' : 'http'
  return `${spoken}://${await host()}`
})
