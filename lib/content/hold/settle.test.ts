import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { page, tree } from '../testing'
import { houseOf } from './testing'

const refund = (limits: string, unit = 'USD') =>
  page('A refund.', `unit: ${unit}`, `limits: [${limits}]`, 'audience: staff')
const end = '<Outcome id="end" result="resolved" owner="teams/front-desk" exit="done">Done.</Outcome>'
const entering = (exit = 'done') => tree('in', `<Enter id="in" tree="trees/inner" ${exit}="end" />`, end)
const many = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [`answers/${String(i).padStart(2, '0')}.mdx`, page(`Page ${i}.`)]),
)

describe('a change with a mistake in it', () => {
  it('leaves the document as it was, from the revision it was last right in, and the rest goes live', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.'), 'answers/b.mdx': page('First.') })
    await house.change()
    const then = await house.change({ 'answers/a.mdx': page('{code}'), 'answers/b.mdx': page('Second.') })
    expect([then.words('answers/a'), then.words('answers/b')]).toEqual(['First.', 'Second.'])
    expect(then.held).toEqual(['answers/a.mdx: older code'])
    expect([...then.snapshot.older!]).toEqual([['answers/a', { revision: '1', at: 'at 1' }]])
    const later = await house.change({ 'answers/b.mdx': page('Third.') })
    expect(later.snapshot.older?.get('answers/a')?.revision).toBe('1')
    const mended = await house.change({ 'answers/a.mdx': page('Mended.') })
    expect(mended.words('answers/a')).toBe('Mended.')
    expect([mended.held, mended.snapshot.older]).toEqual([[], undefined])
  })

  it.each([
    ['empty', ''],
    ['cut off', '---\ntitle: A pa'],
    ['not closed', page('<Note kind="warning">Careful.')],
    ['of an owner who isn’t there', page('Words.').replace('teams/front-desk', 'teams/nobody')],
  ])('keeps a document that is %s', async (_, broken) => {
    const house = houseOf({ 'answers/a.mdx': page('First.') })
    await house.change()
    expect((await house.change({ 'answers/a.mdx': broken })).words('answers/a')).toBe('First.')
  })

  it('keeps what is there and may not be opened', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.') })
    await house.change({ 'answers/a.mdx': page('First.') })
    rmSync(join(house.root, 'answers/a.mdx'))
    symlinkSync('/etc/hosts', join(house.root, 'answers/a.mdx'))
    const then = await house.change()
    expect([then.words('answers/a'), ...then.held]).toEqual(['First.', 'answers/a.mdx: older link-out'])
  })

  it('leaves out what never was right, and keeps what would lead there as it was', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.') })
    await house.change()
    const then = await house.change({
      'answers/new.mdx': page('{code}'),
      'answers/a.mdx': page('Look [there](new.mdx).'),
      'answers/c.mdx': page('Look [there](new.mdx) too.'),
    })
    expect(then.words('answers/a')).toBe('First.')
    expect(then.words('answers/new')).toBeUndefined()
    expect(then.words('answers/c')).toBe('Look there too.')
    expect(then.held).toEqual([
      'answers/a.mdx: older because of answers/new.mdx',
      'answers/new.mdx: left out code',
    ])
  })

  it('holds back what needs the part that is held back', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.'), 'answers/b.mdx': page('First.') })
    await house.change()
    const then = await house.change({
      'answers/a.mdx': page('## Sale\n\n{code}'),
      'answers/b.mdx': page('See [sale](a.mdx#sale).'),
    })
    expect(then.words('answers/b')).toBe('First.')
    expect(then.held).toEqual(['answers/a.mdx: older code', 'answers/b.mdx: older dead-anchor'])
  })

  it('of two that want one id, the one that had it keeps it', async () => {
    const house = houseOf({ 'answers/z.mdx': page('First.') })
    await house.change()
    const then = await house.change({ 'answers/a.mdx': page('Copied.', 'id: answers/z') })
    expect(then.words('answers/z')).toBe('First.')
    expect(then.held).toEqual(['answers/a.mdx: left out doubled-id'])
  })

  it('leaves a document where it was when it is wrong in its new place', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.'), 'answers/b.mdx': page('[a](a.mdx)') })
    await house.change()
    const moved = { 'answers/a.mdx': undefined, 'answers/new.mdx': page('{code}', 'was: [answers/a]') }
    const then = await house.change({ ...moved, 'answers/b.mdx': page('[a](new.mdx)') })
    expect(then.words('answers/a')).toBe('First.')
    expect(then.words('answers/b')).toBe('a')
  })
})

describe('a tree', () => {
  it('and what it enters stay as they fit together', async () => {
    const inner = tree('end', end)
    const house = houseOf({ 'trees/inner.mdx': inner, 'trees/outer.mdx': entering() })
    await house.change()
    const other = inner.replace('exit="done"', 'exit="other"')
    const then = await house.change({ 'trees/inner.mdx': other })
    expect(then.held).toEqual(['trees/inner.mdx: older because of trees/outer.mdx missing-exit unknown-exit'])
    expect(then.snapshot.documents.get('trees/inner')).toMatchObject({ nodes: { end: { exit: 'done' } } })
    const both = await house.change({ 'trees/outer.mdx': entering('other') })
    expect(both.held).toEqual([])
  })

  it('keeps the facts that it asks for', async () => {
    const fact = '- { fact: kind, ask: What is it?, values: { shoe: Shoe, hat: Hat } }\n'
    const asks =
      '<Question id="kind" fact="kind" ask="What?"><Choice id="shoe" to="end">Shoe</Choice><Choice id="hat" to="end">Hat</Choice></Question>'
    const house = houseOf({ 'facts.yaml': fact, 'trees/t.mdx': tree('kind', asks, end) })
    const before = await house.change()
    expect(before.held).toEqual([])
    const then = await house.change({ 'facts.yaml': fact.replace('hat: Hat', 'cap: Cap') })
    expect(then.held).toEqual(['facts.yaml: older because of trees/t.mdx fact-answer'])
    expect(then.snapshot.facts.get('kind')).toEqual(before.snapshot.facts.get('kind'))
  })

  it('does not hold back an action of which only the limit changed', async () => {
    const row = '{ from: 2026-01-01, role: frontline, upTo: 50 }'
    const house = houseOf({ 'actions/refund.mdx': refund(row) })
    await house.change()
    const then = await house.change({ 'actions/refund.mdx': refund(row.replace('50', '20')) })
    expect(then.snapshot.documents.get('actions/refund')).toMatchObject({ limits: [{ upTo: 2000 }] })
  })
})

describe('who is no longer to see something', () => {
  it('does not see it for a mistake beside', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.', 'audience: public') })
    await house.change()
    const then = await house.change({ 'answers/a.mdx': page('{code}', 'audience: manager') })
    expect(then.words('answers/a')).toBe('First.')
    expect(then.snapshot.documents.get('answers/a')?.audience).toBe('manager')
    const wider = await house.change({ 'answers/a.mdx': page('{code}', 'audience: public') })
    expect(wider.snapshot.documents.get('answers/a')?.audience).toBe('manager')
  })

  it('loses it though somebody links there, who is served as before', async () => {
    const house = houseOf({
      ...many,
      'answers/a.mdx': page('Go [there](b.mdx).'),
      'answers/b.mdx': page('B.'),
    })
    await house.change()
    const then = await house.change({ 'answers/b.mdx': undefined })
    expect([then.words('answers/b'), then.words('answers/a')]).toEqual([undefined, 'Go there.'])
    expect(then.held).toEqual(['answers/a.mdx: as it is dead-link'])
    expect((await house.change({ 'answers/a.mdx': page('{code}') })).words('answers/b')).toBeUndefined()
  })

  it('keeps it where a slip in its front matter says nothing of that', async () => {
    const house = houseOf({ 'answers/a.mdx': page('First.', 'audience: public') })
    await house.change()
    for (const slip of ['audiance: public', 'audience: publik', 'tags: {{'])
      expect(
        (await house.change({ 'answers/a.mdx': page('First.', slip) })).snapshot.documents.get('answers/a')
          ?.audience,
      ).toBe('public')
  })
})
