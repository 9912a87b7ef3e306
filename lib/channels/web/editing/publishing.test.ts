import { createHmac } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actorInRole } from '../../../access'
import {
  addressOf,
  currentHouse,
  currentPublisher,
  openPublisher,
  setHouse,
  sharePublisher,
  sourceOf,
} from '../../../publish'
import { presentTrust } from '../document/trust'
import { presentFrame } from '../frame'
import type { Reader } from '../reader'
import { presentPublishing } from './publishing'
import { takeCall, takePublish } from './publishing-sent'

const answer = (words: string) =>
  `---\ntitle: Umbrellas\nsummary: May they have one?\nowner: teams/desk\nverified: 2026-11-01\nby: teams/desk\n---\n${words}\n`
const files = {
  'organization.yaml':
    'name: Shop\ntimeZone: UTC\ncurrency: USD\naudiences: [public, staff, manager]\nfrontDesk: teams/desk\n',
  'roles.yaml':
    '- { role: frontline, rank: 1, audience: staff }\n- { role: editor, rank: 1, audience: manager, edits: true }\n',
  'teams/desk.mdx': '---\ntitle: Desk\nsummary: The desk.\nreach: { phone: "1" }\n---\nHelps.\n',
  'answers/umbrellas.mdx': answer('They may.'),
  'policies/only.mdx': answer('We lend.').replace('Umbrellas', 'Lending'),
}
let folder: string
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const reader = (role: string, minutes = 0): Reader => {
  const house = currentHouse()
  return { house, actor: actorInRole(house.snapshot, role), now: new Date(Date.now() + minutes * 60_000) }
}
const form = (fields: Record<string, string>, site = 'same-origin') => {
  const body = new URLSearchParams(fields).toString()
  const headers = { 'sec-fetch-site': site, 'content-length': String(body.length) }
  return new Request('http://localhost/api/publishing', { method: 'POST', body, headers })
}
const press = (role: string, fields: Record<string, string> = {}) => takePublish(reader(role), form(fields))
const document = (id: string) => currentHouse().snapshot.documents.get(id)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-web-'))
  for (const [file, text] of Object.entries(files)) write(file, text)
  const source = sourceOf(addressOf(folder), folder)
  const opened = await openPublisher({
    source,
    data: `${folder}.data`,
    name: 'our content',
    say: () => {},
  })
  setHouse(opened.house!)
  sharePublisher(opened.publisher)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await currentPublisher()!.save()
  for (const each of [folder, `${folder}.data`]) rmSync(each, { recursive: true, force: true })
})

describe('an editor', () => {
  it('sees what is live, what was held back, where, and how to mend it', async () => {
    write('answers/umbrellas.mdx', answer('{code}'))
    expect((await press('editor')).headers.get('location')).toBe('/editors/publishing')
    const { held, live, last } = presentPublishing(reader('editor'))!
    expect(live).toMatchObject({ held: 1, note: 'asked for on this page' })
    expect(last).toHaveLength(2)
    expect(held).toMatchObject([
      {
        document: { title: 'Umbrellas', url: '/answers/umbrellas' },
        state: expect.stringMatching(/^Readers get what it said at \d\d:\d\d, revision \w{7}\.$/),
        problems: [{ place: 'answers/umbrellas.mdx:8:1', rule: 'code' }],
      },
    ])
    expect(held[0]!.problems[0]!.say).toContain('Take it out')
  })

  it('is asked before the last policy goes, and lets it go', async () => {
    rmSync(join(folder, 'policies/only.mdx'))
    await press('editor')
    expect(presentPublishing(reader('editor'))!.asked).toEqual(['Lending (policies/only.mdx)'])
    expect(document('policies/only')).toBeDefined()
    await press('editor', { confirm: 'yes' })
    expect(presentPublishing(reader('editor'))!.asked).toEqual([])
    expect(document('policies/only')).toBeUndefined()
  })
})

it('nobody else sees that page, or presses its buttons', async () => {
  write('answers/umbrellas.mdx', answer('They may not.'))
  expect(presentPublishing(reader('frontline'))).toBeUndefined()
  expect((await press('frontline')).status).toBe(404)
  expect((await takePublish(reader('editor'), form({}, 'cross-site'))).status).toBe(403)
  expect(document('answers/umbrellas')?.sections[0]?.text).toBe('They may.')
})

it('a reader is told that a page is from before, and that nothing newer can be had', async () => {
  write('answers/umbrellas.mdx', answer('{code}'))
  await press('editor')
  const before = presentTrust(reader('frontline'), document('answers/umbrellas')!)
  expect(before.warning?.head).toMatch(/^As of \d\d:\d\d$/)
  expect(before.revision).not.toBe(currentHouse().snapshot.revision)
  rmSync(folder, { recursive: true })
  await press('editor')
  expect((await presentFrame(reader('frontline', 5), '/')).stale).toBeUndefined()
  expect((await presentFrame(reader('frontline', 20), '/')).stale).toMatch(/^\d\d:\d\d$/)
})

it('a git host that shows the secret has it published, and nobody else', async () => {
  const call = (secret: string) => {
    const body = '{}'
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
    const headers = { 'x-hub-signature-256': signature, 'content-length': '2' }
    return takeCall(new Request('http://localhost/api/publish', { method: 'POST', body, headers }))
  }
  vi.stubEnv('ANSWERHOUSE_WEBHOOK_SECRET', 'long enough to be one')
  write('answers/umbrellas.mdx', answer('They may not.'))
  expect((await call('another that is long')).status).toBe(403)
  expect(presentPublishing(reader('editor'))!.last).toHaveLength(1)
  expect((await call('long enough to be one')).status).toBe(202)
  await vi.waitUntil(() => presentPublishing(reader('editor'))!.last.length === 2, 5_000)
  expect(document('answers/umbrellas')?.sections[0]?.text).toBe('They may not.')
})
