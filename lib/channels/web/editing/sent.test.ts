import { expect, test } from 'vitest'
import { beginNotice, noticeArrived, noticeFailed, queueNotices } from '../../../records'
import { minutes, monday, shelter } from '../../../records/testing'
import type { Reader } from '../reader'
import { presentSent } from './sent'

const one = (way: 'mail' | 'status', to: string) => ({
  id: to,
  way,
  to,
  about: 'Revision a1b2c3d: failure',
  content: '{}',
})

test('an editor sees what went out and what did not, why, and when it is tried again; nobody else does', async () => {
  const { db, snapshot, person } = await shelter('sqlite')
  const [mail, host, busy] = [one('mail', 'sam@b.org'), one('mail', 'gone@b.org'), one('status', 'git.b.org')]
  for (const [at, notice] of [mail, host, busy].entries()) await queueNotices(db, [notice], minutes(at))
  const due = (notice: typeof mail) => ({ ...notice, at: monday, tries: 0 })
  const now = minutes(3)
  for (const notice of [mail, host, busy]) await beginNotice(db, due(notice), now)
  await noticeArrived(db, due(mail), now)
  await noticeFailed(db, due(host), { why: 'Nobody of that name.', now, isFinal: true })
  await noticeFailed(db, { ...due(busy), tries: 1 }, { why: 'It is busy.', now })
  const reader = async (role: string): Promise<Reader> => ({
    house: { snapshot, db, index: undefined!, folder: '', readAt: monday },
    actor: await person('Ingrid', role),
    now,
  })
  expect(await presentSent(await reader('editor'))).toMatchObject([
    { at: '13:02', to: 'commit status on git.b.org', state: 'tried once, again at 13:05: It is busy.' },
    { to: 'mail to gone@b.org', state: 'not sent: Nobody of that name.', isWrong: true },
    { about: 'Revision a1b2c3d: failure', to: 'mail to sam@b.org', state: 'sent 13:03', isWrong: false },
  ])
  expect(await presentSent(await reader('manager'))).toEqual([])
})
