import type { NewNotice } from '../../records'
import { noticeId } from '../notice-id'
import type { NoticeSettings } from '../settings/settings'
import { type DigestPart, digestFor } from './digest'
import type { Material } from './material'
import { digestReaders, teamsOf, type DigestReader } from './reader'
import { digestMail } from './words'

/** What somebody gets. */
export interface Digest {
  readonly reader: DigestReader
  readonly parts: readonly DigestPart[]
}

/** The digest of each for whom there is one; nothing for whom nothing waits. */
export async function digests(material: Material): Promise<readonly Digest[]> {
  const { db, snapshot } = material.house
  const found: Digest[] = []
  for (const reader of db ? await digestReaders(db, snapshot) : []) {
    const parts = await digestFor(material, reader)
    if (parts.length > 0) found.push({ reader, parts })
  }
  return found
}

/**
 * What goes out of the digests of a week: a mail to each, and one call of all teams for each receiver.
 * @param week the instant at which it was due; one mail goes out to each for it
 */
export async function digestNotices(
  material: Material,
  settings: NoticeSettings,
  week: Date,
): Promise<readonly NewNotice[]> {
  const { snapshot } = material.house
  const { name, audiences } = snapshot.organization
  const day = week.toISOString().slice(0, 10)
  const one = (way: NewNotice['way'], to: string, content: object): NewNotice => ({
    id: noticeId('digest', way, to, week.toISOString()),
    way,
    to,
    about: `Digest of ${day}`,
    content: JSON.stringify(content),
  })
  const mails = settings.mail ? await digests(material) : []
  const all: DigestReader = {
    to: '',
    name,
    actor: { audience: settings.audience ?? audiences[0] ?? '' },
    teams: new Set(teamsOf(snapshot).map(({ id }) => id)),
    isForAll: false,
  }
  const parts = settings.webhooks.length > 0 ? await digestFor(material, all) : []
  const linked = parts.map(part => ({
    ...part,
    items: part.items.map(({ path, ...item }) => ({ ...item, url: `${settings.url}${path}` })),
  }))
  const calls = parts.length > 0 ? settings.webhooks : []
  return [
    ...mails.map(({ reader, parts }) =>
      one('mail', reader.to, digestMail(parts, { name, to: reader.name, url: settings.url })),
    ),
    ...calls.map(receiver => one('webhook', receiver.name, { type: 'digest', week: day, parts: linked })),
  ]
}
