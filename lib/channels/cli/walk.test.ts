import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openRecords } from '../../operate'
import { type } from './testing'

const files = {
  'organization.yaml': `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, staff]
frontDesk: teams/desk
`,
  'roles.yaml': `- { role: frontline, rank: 2, audience: staff }
- { role: manager, rank: 4, audience: staff }
`,
  'facts.yaml':
    '- { fact: kind, ask: What is it?, values: { clothes: Clothes, card: A gift card }, from: order }\n',
  'teams/desk.mdx': '---\ntitle: Desk\naudience: public\nreach: { phone: ext. 1 }\n---\nTakes all.\n',
  'actions/refund.mdx': `---
title: Refund
owner: teams/desk
unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50, budgets: [{ times: 1, per: customer, in: 365d }] }
  - { row: cards, from: 2026-01-01, role: frontline, upTo: 200, with: [manager], if: "kind:card" }
  - { from: 2026-01-01, role: manager }
---
Send it back.
`,
  'trees/back.mdx': `---
title: Back
owner: teams/desk
start: kind
---
<Question id="kind" fact="kind" to="bought">
  <Choice id="clothes" />
  <Choice id="card" />
</Question>

<Date id="bought" ask="When did they buy it?">
  <Band id="month" within="30d" to="items" />
  <Band id="longer" to="no" />
</Date>

<Each id="items" list="item" ask="What do they bring?" sum="paid" unit="USD" to="end">
  <Amount id="paid" ask="What was paid?" />
</Each>

<Outcome id="end" result="resolved" owner="whoever-may" grants="actions/refund" amount="items">Refund it.</Outcome>

<Outcome id="no" result="declined" owner="teams/desk">Too long ago.</Outcome>
`,
}

let folder: string
let walks: (...args: string[]) => ReturnType<typeof type>
let addAna: () => ReturnType<typeof type>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answerhouse-walk-'))
  const content = join(folder, 'content')
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  process.env.ANSWERHOUSE_DATA = join(folder, 'data')
  await (await openRecords(content, () => {})).$disconnect()
  await type('account', 'add', 'mei', '--role', 'frontline', '--name', 'Mei', '--content', content)
  addAna = () => type('account', 'add', 'ana', '--role', 'manager', '--name', 'Ana', '--content', content)
  walks = (...args) => type('walk', ...args, '--content', content)
})
afterEach(() => {
  delete process.env.ANSWERHOUSE_DATA
  rmSync(folder, { recursive: true, force: true })
})

describe('a question', () => {
  test('says how each of its answers is written', async () => {
    const day = await walks('back', 'kind=card', '--as', 'frontline')
    expect(day.out).toContain('bought=2026-11-02  a day')
    expect(day.out).toContain('bought=month  in the last 30 days')
    expect(day.out).toContain('Question 2 of at most 3.')
    const items = await walks('back', 'kind=card,bought=month', '--as', 'frontline', '--json')
    expect(items.json().node).toMatchObject({ kind: 'each', sum: 'paid', unit: 'USD' })
  })

  test('is not asked where its fact is known, and one that nobody knows is refused', async () => {
    const known = await walks('back', '--fact', 'kind=card', '--as', 'frontline')
    expect(known.out).toContain('What is it?  A gift card (known from the order)')
    expect(known.out).toContain('When did they buy it?')
    expect((await walks('back', '--fact', 'knid=card', '--as', 'frontline')).err).toContain(
      'There is no fact "knid"',
    )
  })
})

describe('a walk', () => {
  const answers = 'kind=clothes,bought=month,items=20/12.50'

  test('goes on elsewhere by its code, with more answers', async () => {
    const { code } = (await walks('back', 'kind=clothes', '--by', 'mei', '--json')).json()
    const resumed = await walks(
      'bought=month',
      '--code',
      ` ${code.toUpperCase()}`,
      '--json',
      '--as',
      'manager',
    )
    expect(resumed.json()).toMatchObject({
      node: { id: 'items' },
      answers: { kind: 'clothes', bought: 'month' },
    })
    expect((await walks('--code', 'zzzzzzzz')).err).toContain('No walk has the code "zzzzzzzz"')
  })

  test('is done in one line, and a budget that it uses up refuses the next', async () => {
    const done = (...more: string[]) => walks('back', answers, '--by', 'mei', '--done', ...more)
    expect((await done()).err).toMatch(/Nothing was written down.*--customer/s)
    expect((await done('--customer', '4711')).out).toContain('Done: Refund $32.50')
    const again = await done('--customer', '4711')
    expect([again.code, again.out]).toEqual([1, expect.not.stringContaining('Done')])
    expect(again.err).toMatch(/Nothing was written down\. Refund \$32\.50: ask the manager/)
    expect((await done('--customer', '4712')).out).toContain('Done: Refund $32.50')
  })

  test('that was done by mistake is taken back by who did it, with the line that says how', async () => {
    await addAna()
    const asked = ['back', answers, '--by', 'mei', '--done', '--customer', '4711'] as const
    const line = /answerhouse (walk --code \S+ --by mei --undo)/.exec((await walks(...asked)).out)?.[1]
    const undo = (line ?? '').split(' ').slice(1)
    const colleague = await walks(...undo.map(word => (word === 'mei' ? 'ana' : word)))
    expect([colleague.code, colleague.err]).toEqual([
      1,
      expect.stringContaining('only who wrote it down can'),
    ])
    expect((await walks(...undo)).out).toBe('Taken back: Refund $32.50\n')
    expect((await walks(...undo)).err).toContain('Nothing was written down in this walk.')
    expect((await walks(...asked)).out).toContain('Done: Refund $32.50')
  })

  test('that waits for a second person is agreed to by them, and not by who wrote it down', async () => {
    await addAna()
    const card = 'kind=card,bought=month,items=80'
    const { out } = await walks('back', card, '--by', 'mei', '--done', '--customer', '4711')
    expect(out).toContain('Written down, and waits for manager: Refund $80')
    const code = /--code (\S+) --by ACCOUNT --agree/.exec(out)?.[1] ?? ''
    expect((await walks('--code', code, '--by', 'mei', '--agree')).err).toContain(
      'Nothing here waits for you',
    )
    expect((await walks('--code', code, '--by', 'ana', '--agree', '--json')).json()).toMatchObject({
      agreed: { action: 'actions/refund' },
    })
    expect((await walks('--agree', '--by', 'ana')).code).toBe(2)
  })

  test('can’t be done before its end, or by nobody', async () => {
    expect((await walks('back', 'kind=card', '--by', 'mei', '--done')).err).toContain('It isn’t at its end')
    expect((await walks('back', answers, '--done')).err).toContain('--done --by ACCOUNT')
    expect((await walks('back', answers, '--by', 'nobody')).err).toContain('There is no account "nobody"')
  })
})
