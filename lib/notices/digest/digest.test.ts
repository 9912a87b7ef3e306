import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createAccount } from '../../access'
import { providers } from '../../db/testing/databases'
import { recordSearch, recordSettled, report, wantDigest } from '../../records'
import { days, monday, shelter, snapshotWith, written } from '../../records/testing'
import type { House } from '../../resolve'
import { buildIndex, searchDocuments } from '../../search'
import { gather, type Material } from './material'
import { digestNotices, digests } from './notices'

const late = 'verified: 2026-08-01\nverifyEvery: 30d\nby: sam\n'
const fine = 'verified: 2026-11-20\nverifyEvery: 365d\nby: sam\n'
const pages = {
  'answers/hours.mdx': written('When we are open', 'teams/returns', 'public', 'Nine.', late),
  'answers/beds.mdx': written('Beds for tonight', 'teams/returns', 'volunteer', 'Two.', fine),
  'answers/safe.mdx': written('Opening the safe', 'teams/returns', 'manager', 'The code.', late),
  'answers/prices.mdx': written('What things cost', 'teams/shop', 'volunteer', 'Little.', fine),
  'playbooks/late.mdx': undefined,
  'trees/wrong.mdx': undefined,
  'teams/shop.mdx': '---\ntitle: The shop\nreach: { email: shop@b.org }\n---\nSells umbrellas.\n',
}

/** A shelter in which Sam of the returns desk, Ingrid who edits, and a shop without an account wait for their digest. */
async function week(provider: (typeof providers)[number], changed: Record<string, string> = {}) {
  const { db } = await shelter(provider)
  const snapshot = await snapshotWith({ ...pages, ...changed })
  const index = buildIndex(searchDocuments(snapshot))
  const house: House = { db, snapshot, index, folder: '', readAt: monday }
  const account = (name: string, role: string, person: string | null = null) =>
    createAccount(db, { account: `${name}@b.org`, name, role, person, password: '-' })
  const { id: sam } = await account('Sam', 'supervisor', 'sam')
  await account('Ingrid', 'editor')
  await account('Tom', 'volunteer')
  const made = async (given: Partial<Pick<Material, 'held' | 'findings'>> = {}) =>
    gather(house, { now: monday, held: [], findings: [], ...given })
  const read = async (given?: Parameters<typeof made>[0]) => {
    const all = await digests(await made(given))
    return Object.fromEntries(
      all.map(({ reader, parts }) => [
        reader.to,
        parts.map(({ title, items }) => [title, ...items.map(({ title, note }) => `${title}: ${note}`)]),
      ]),
    )
  }
  return { db, snapshot, house, sam, made, read }
}

async function ask(db: House['db'], text: string, times: number, audience = 'volunteer') {
  const found = { hits: 0, answered: false, confidence: 0, ms: 1, revision: 'a1b2c3d' }
  for (let i = 0; i < times; i++)
    await recordSearch(db!, { id: randomUUID(), at: days(-2), text, channel: 'web', audience, ...found })
}

describe.each(providers)('on %s', provider => {
  test('each gets what waits for their teams, and only what they may see; who has nothing gets nothing', async () => {
    const { read } = await week(provider)
    const got = await read()
    expect(Object.keys(got).sort()).toEqual(['ingrid@b.org', 'sam@b.org'])
    expect(got['sam@b.org']).toEqual([['To verify', 'When we are open: was due on 2026-08-31']])
    expect(got['ingrid@b.org']).toEqual([['All teams: overdue', 'Returns desk: 2 documents to verify']])
  })

  test('a team that nobody has an account of gets what everybody may see, at its own address', async () => {
    const { read } = await week(provider, {
      'answers/open.mdx': written('The shop is open', 'teams/shop', 'public', 'Always.', late),
      'answers/till.mdx': written('The till', 'teams/shop', 'volunteer', 'Broken.', late),
    })
    const got = await read()
    expect(got['shop@b.org']).toEqual([['To verify', 'The shop is open: was due on 2026-08-31']])
  })

  test('questions without an answer go to those in whose field they are, once several asked', async () => {
    const { db, read } = await week(provider)
    await ask(db, 'returns desk on easter', 2)
    await ask(db, 'returns desk for mrs novak', 1)
    await ask(db, 'returns desk dismissal', 2, 'manager')
    const got = await read()
    expect(got['sam@b.org']).toContainEqual([
      'Asked this week and not found',
      '“returns desk on easter”: 2 times',
    ])
    expect(got['ingrid@b.org']!.find(([title]) => title!.startsWith('All teams: asked'))).toEqual([
      'All teams: asked again and again, and not found',
      expect.stringContaining('returns desk'),
      expect.stringContaining('returns desk'),
    ])
  })

  test('what is held back, was reported, did not help or is written twice stands in it too', async () => {
    const { db, snapshot, house, read } = await week(provider)
    const tom = { audience: 'volunteer' }
    for (let i = 0; i < 4; i++) {
      const said = { actor: tom, settlement: randomUUID(), id: 'answers/beds', channel: 'web', now: days(-3) }
      await recordSettled({ db, snapshot }, { ...said, yes: i === 0 })
    }
    await report(house, { actor: tom, id: 'answers/beds', text: 'There are six beds.', now: days(-1) })
    const problem = {
      file: 'answers/beds.mdx',
      line: 8,
      column: 1,
      severity: 'error',
      message: '',
      mend: '',
    } as const
    const held = [
      {
        file: 'answers/beds.mdx',
        id: 'answers/beds',
        state: 'older',
        problems: [{ ...problem, rule: 'code' }],
      },
    ] as const
    const place = (document: string) => ({ document, anchor: '', heading: '' })
    const findings = [
      {
        kind: 'same-words',
        places: [place('answers/prices'), place('answers/beds')],
        texts: ['', ''],
        share: 1,
      },
      {
        kind: 'same-words',
        places: [place('answers/safe'), place('answers/beds')],
        texts: ['', ''],
        share: 1,
      },
    ] as const
    expect((await read({ held, findings }))['sam@b.org']!.slice(1)).toEqual([
      ['Held back until it is mended', 'Beds for tonight: answers/beds.mdx, line 8: code'],
      ['Reported wrong', 'Beds for tonight: “There are six beds.”'],
      ['Read, and did not help', 'Beds for tonight: 1 of 4 said that it settled it'],
      ['Written twice, or in two ways', 'Beds for tonight: says nearly the same as “What things cost”'],
    ])
  })

  test('who wants none gets none, and nobody else in their place', async () => {
    const { db, sam, read } = await week(provider)
    await wantDigest(db, sam, false, monday)
    expect(Object.keys(await read())).toEqual(['ingrid@b.org'])
    await wantDigest(db, sam, true, monday)
    expect(Object.keys(await read()).sort()).toEqual(['ingrid@b.org', 'sam@b.org'])
  })
})

test('it is a mail with links and a way to get no more, and one call that tells nobody what is not for all', async () => {
  const { made } = await week('sqlite')
  const settings = {
    url: 'https://help.example.org',
    webhooks: [{ name: 'chat', url: 'https://chat.example.org/', secret: 'a secret' }],
    mail: { smtp: 'smtp://localhost', from: 'help@b.org', to: [] },
  }
  const notices = await digestNotices(await made(), settings, monday)
  expect(notices.map(({ way, to }) => `${way} ${to}`).sort()).toEqual([
    'mail ingrid@b.org',
    'mail sam@b.org',
    'webhook chat',
  ])
  const contents = Object.fromEntries(notices.map(({ to, content }) => [to, JSON.parse(content) as unknown]))
  expect(contents['sam@b.org']).toEqual({
    subject: 'Corner House: one thing waits for you',
    leave: 'https://help.example.org/digest',
    text: expect.stringContaining(
      'TO VERIFY\n- When we are open: was due on 2026-08-31\n  https://help.example.org/answers/hours\n',
    ) as string,
  })
  expect(JSON.stringify(contents['chat'])).toContain('https://help.example.org/answers/hours')
  expect(JSON.stringify(contents['chat'])).not.toContain('safe')
  expect(await digestNotices(await made(), settings, monday)).toEqual(notices)
})
