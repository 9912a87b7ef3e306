import type { Snapshot } from '../../content'
import type { NewNotice } from '../../records'
import { noticeId } from '../notice-id'
import type { NoticeSettings } from '../settings/settings'
import { reportFor } from './report'
import { newly } from './known'
import { stateOf, type Status, summaryOf } from './state'
import { mailOf } from './words'

/** Somebody who gets mail. */
export interface MailReader {
  readonly to: string
  readonly audience: string
  /** They made the change. */
  readonly isOwn: boolean
}

interface Options {
  readonly snapshot: Snapshot
  readonly settings: NoticeSettings
  readonly readers: readonly MailReader[]
  /** What was known to be wrong before: whoever did that got mail of it then. */
  readonly known: ReadonlySet<string>
}

/**
 * What goes out of what was published last: a call and a status of every commit, mail only where something new is to be
 * mended. Nothing goes out of what nobody committed yet.
 */
export function commitNotices(
  status: Status,
  { snapshot, settings, readers, known }: Options,
): readonly NewNotice[] {
  const [live] = status.last
  if (!live || live.revision.includes('+')) return []
  const state = stateOf(status)
  const about = `Revision ${live.revision}: ${state}`
  const page = `${settings.url}/editors/publishing`
  const widest = snapshot.organization.audiences[0] ?? ''
  const report = reportFor(status, snapshot, settings.audience ?? widest)
  const said = JSON.stringify(report)
  const calls = settings.webhooks.map(({ name }): NewNotice => {
    const content = JSON.stringify({ type: 'commit', ...report, commit: live.commit, url: page })
    return { id: noticeId('webhook', name, said), way: 'webhook', to: name, about, content }
  })
  const statuses = [settings.status].flatMap((host): NewNotice[] => {
    if (!host || !live.commit) return []
    const description = describe(status)
    const content = JSON.stringify({ commit: live.commit, state, description, url: page })
    const id = noticeId('status', host.name, content)
    return [{ id, way: 'status', to: host.name, about, content }]
  })
  const fresh = newly(status, known)
  const mails = stateOf(fresh) === 'success' || !settings.mail ? [] : readers.map(mail)
  return [...calls, ...statuses, ...mails]

  function mail({ to, audience, isOwn }: MailReader): NewNotice {
    const { name } = snapshot.organization
    const own = { name, url: settings.url, message: live?.message, isOwn }
    const content = JSON.stringify(mailOf(reportFor(fresh, snapshot, audience), own))
    return { id: noticeId('mail', to, live?.revision ?? '', state), way: 'mail', to, about, content }
  }
}

/** What a git host shows beside a commit says nothing that the commit itself doesn't. */
function describe(status: Status): string {
  const [first] = status.held.flatMap(({ problems }) => problems)
  return first ? `${summaryOf(status)} ${first.file}:${first.line} ${first.rule}` : summaryOf(status)
}
