import { digestFor, digestReader, gather } from '../../../notices'
import { currentPublisher } from '../../../publish'
import { wantDigest, withoutDigest } from '../../../records'
import { formOf, seeOther } from '../document/form'
import { problemResponse } from '../problem'
import type { Reader } from '../reader'
import { visible } from '../upkeep/surveyed'

/** What waits for one reader, as the weekly digest has it. */
export interface ShownDigest {
  readonly parts: readonly {
    readonly title: string
    readonly count: number
    readonly items: readonly { readonly title: string; readonly url: string; readonly note: string }[]
  }[]
  /** What it says of mail: that one gets it or not, or why one can't. */
  readonly mail: string
  /** What the button would change; absent where there is nothing to choose. */
  readonly change?: 'start' | 'stop'
}

/** What waits for a reader now; undefined for nobody, who has nothing waiting. */
export async function presentDigest(reader: Reader): Promise<ShownDigest | undefined> {
  const { house, actor, now } = reader
  if (!actor.account || !house.db) return undefined
  const of = digestReader(house.snapshot, actor, actor.login ?? '')
  const held = currentPublisher()?.status().held ?? []
  const material = await gather(house, { now, held, findings: (await visible(reader)) ?? [] })
  const parts = await digestFor(material, of)
  const shown = parts.map(({ title, count, items }) => ({
    title,
    count,
    items: items.map(({ path, ...item }) => ({ ...item, url: path })),
  }))
  if (of.teams.size === 0 && !of.isForAll)
    return { parts: shown, mail: 'You are in no team that owns pages, so you get no mail of this.' }
  if (!of.to.includes('@'))
    return {
      parts: shown,
      mail: 'You sign in with a name that is no address of mail, so you get no mail of this.',
    }
  const stopped = (await withoutDigest(house.db)).has(actor.account)
  return stopped
    ? { parts: shown, mail: 'You get no mail of this.', change: 'start' }
    : {
        parts: shown,
        mail: `Where mail is set up, this goes to ${of.to} once a week, and not when nothing waits.`,
        change: 'stop',
      }
}

/** Takes somebody's wish to get the digest by mail (`want`: `yes` or `no`), and leads back to it. */
export async function takeDigest({ house, actor, now }: Reader, request: Request): Promise<Response> {
  const form = await formOf(request)
  if (form instanceof Response) return form
  const want = form.get('want')
  if (!actor.account || !house.db || (want !== 'yes' && want !== 'no'))
    return problemResponse(404, 'There is nothing here.', 'Sign in, and open the page again.')
  await wantDigest(house.db, actor.account, want === 'yes', now)
  return seeOther('/digest#mail')
}
