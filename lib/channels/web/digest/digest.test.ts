import { expect, test } from 'vitest'
import { monday, shelter, snapshotWith, written } from '../../../records/testing'
import { buildIndex, searchDocuments } from '../../../search'
import type { Reader } from '../reader'
import { presentDigest, takeDigest } from './digest'

const late = 'verified: 2026-08-01\nverifyEvery: 30d\nby: sam\n'

async function house() {
  const { db, person } = await shelter('sqlite')
  const snapshot = await snapshotWith({
    'answers/hours.mdx': written('When we are open', 'teams/returns', 'public', 'Nine.', late),
    'answers/safe.mdx': written('Opening the safe', 'teams/returns', 'manager', 'The code.', late),
  })
  const index = buildIndex(searchDocuments(snapshot))
  const opened = { db, snapshot, index, folder: '', readAt: monday }
  return async (role: string, id?: string, login = 'sam@b.org'): Promise<Reader> => ({
    house: opened,
    actor: { ...(await person('Sam', role, id)), login },
    now: monday,
  })
}

const form = (want: string, site = 'same-origin') => {
  const body = new URLSearchParams({ want }).toString()
  const headers = { 'sec-fetch-site': site, 'content-length': String(body.length) }
  return new Request('http://localhost/api/digest', { method: 'POST', body, headers })
}

test('somebody sees what waits for their team, as far as they see it, and stops the mail and starts it again', async () => {
  const reader = await (await house())('supervisor', 'sam')
  const { parts, mail, change } = (await presentDigest(reader))!
  const due = parts.find(({ title }) => title === 'To verify')!
  expect(due.items[0]).toEqual({
    title: 'When we are open',
    url: '/answers/hours',
    note: 'was due on 2026-08-31',
  })
  expect(JSON.stringify(parts)).not.toContain('safe')
  expect([mail, change]).toEqual([expect.stringContaining('sam@b.org once a week'), 'stop'])
  expect((await takeDigest(reader, form('no'))).headers.get('location')).toBe('/digest#mail')
  expect(await presentDigest(reader)).toMatchObject({ mail: 'You get no mail of this.', change: 'start' })
  await takeDigest(reader, form('yes'))
  expect(await presentDigest(reader)).toMatchObject({ change: 'stop' })
})

test('who gets no mail is told why, and has no button for it', async () => {
  const reader = await house()
  const named = await presentDigest(await reader('supervisor', 'sam', 'sam'))
  expect(named).toMatchObject({ mail: expect.stringContaining('no address of mail') })
  const alone = await presentDigest(await reader('volunteer'))
  expect(alone).toMatchObject({ parts: [], mail: expect.stringContaining('in no team') })
  for (const shown of [named, alone]) expect(shown).not.toHaveProperty('change')
})

test('nobody is asked to sign in first, and no other site and no stranger changes anything', async () => {
  const reader = await (await house())('supervisor', 'sam')
  const nobody = { ...reader, actor: { audience: 'public' } }
  expect(await presentDigest(nobody)).toBeUndefined()
  expect((await takeDigest(nobody, form('no'))).status).toBe(404)
  expect((await takeDigest(reader, form('no', 'cross-site'))).status).toBe(403)
  expect((await takeDigest(reader, form('perhaps'))).status).toBe(404)
  expect(await presentDigest(reader)).toMatchObject({ change: 'stop' })
})
