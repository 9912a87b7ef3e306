import type { Snapshot } from '../../content'
import type { Publishing } from '../../publish'
import type { NewNotice } from '../../records'
import { noticeId } from '../notice-id'
import { plain } from '../plain'
import type { Mail } from '../send/mail'
import type { NoticeSettings } from '../settings/settings'

/** A source that is away for less is nothing to write of: it is tried again by itself. Milliseconds. */
const patience = 10 * 60_000

/** What goes out once nothing new could be had for a while: it says why, and that what is live stays live. */
export function troubleNotices(
  { trouble, source }: Pick<Publishing, 'trouble' | 'source'>,
  { snapshot, settings }: { readonly snapshot: Snapshot; readonly settings: NoticeSettings },
  now: Date,
): readonly NewNotice[] {
  if (!trouble || now.getTime() - trouble.since.getTime() < patience) return []
  const { name } = snapshot.organization
  const { revision } = snapshot
  const url = `${settings.url}/editors/publishing`
  const since = trouble.since.toISOString()
  // What git says of an address may have a name or a password in it.
  const why = plain(trouble.message).replace(/\/\/[^@/\s]*@/g, '//')
  const summary = `Nothing new can be had from ${source} since ${since}. ${why} What is live stays live.`
  const about = `Nothing new since ${since}`
  const report = { type: 'commit', revision, state: 'failure', summary, problems: [], asked: [], url }
  const text = `${summary}\n\nIt is tried again by itself. How it stands:\n\n${url}\n`
  const mail: Mail = { subject: plain(`${name}: nothing new can be published`), text }
  return [
    ...settings.webhooks.map(({ name: to }) => one('webhook', to, report)),
    ...(settings.mail?.to ?? []).map(to => one('mail', to, mail)),
  ]

  function one(way: NewNotice['way'], to: string, content: object): NewNotice {
    return { id: noticeId('trouble', way, to, since), way, to, about, content: JSON.stringify(content) }
  }
}
