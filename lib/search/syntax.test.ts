import { describe, expect, test } from 'vitest'
import { buildIndex, query, withFilter, withoutSpans } from '.'
import { example } from './example'
import { meantBy } from './query/meant'
import { narrowed } from './query/narrow'
import { read } from './query/read'

const team = (id: string, title: string, level = 0) => example(id, title, { kind: 'team', owner: id, level })
const house = buildIndex([
  team('teams/returns-desk', 'Returns desk'),
  team('teams/finance', 'Finance'),
  team('teams/hidden', 'Hidden hands', 1),
  example('channels/phone', 'Phone', { kind: 'channel', channels: ['channels/phone'] }),
  example('answers/gift-card', 'Refund a gift card', {
    owner: 'teams/returns-desk',
    tags: ['gift cards', 'money'],
    channels: ['channels/phone'],
    text: 'The gift card gets its money back. Never pay out cash for it.',
  }),
  example('answers/card-gift', 'A card with a gift', {
    owner: 'teams/returns-desk',
    tags: ['parcels'],
    text: 'Put the card on top of the gift.',
  }),
  example('policies/refunds', 'Refunds', {
    kind: 'policy',
    owner: 'teams/finance',
    tags: ['money'],
    text: 'Cash for gifts is paid back in cash.',
  }),
  example('answers/secret', 'Refund of a secret', { owner: 'teams/hidden', level: 1, tags: ['secret'] }),
])
const ask = (text: string, level = 0) => query(house, { text, level, limit: 30 })
const ids = (text: string, level = 0) =>
  ask(text, level)
    .hits.map(hit => hit.id)
    .sort()

describe('words in quotes', () => {
  test('stand next to each other, in this order', () => {
    expect(ids('"gift card"')).toEqual(['answers/gift-card'])
    expect(ids('“gift card”')).toEqual(['answers/gift-card'])
    expect(ids('gift card')).toContain('answers/card-gift')
  })
  test('go with others that may stand anywhere', () => {
    expect(ids('cash "gift card"')).toEqual(['answers/gift-card'])
  })
  test('are meant as they are typed', () => {
    expect(ask('refnud').readAs).toBe('refund')
    expect(ask('"refnud"')).toMatchObject({ hits: [], nowhere: ['refnud'] })
  })
  test('that stand nowhere are looked for one by one, and it is said', () => {
    const { hits, nowhere } = ask('"card money gift"')
    expect(nowhere).toEqual(['card money gift'])
    expect(hits.map(hit => hit.id)).toContain('answers/gift-card')
  })
  test('may be half typed, and inches are none', () => {
    expect(ids('"gift car')).toContain('answers/gift-card')
    expect(ids('a 5" gift card')).toContain('answers/gift-card')
    expect(ids('""')).toEqual([])
  })
  test('hold codes in any spelling', () => {
    const index = buildIndex([
      example('a', 'Send form W-9 today'),
      example('b', 'W-9 is a form'),
      example('c', 'The (212) 555-0100 line'),
    ])
    const found = (text: string) => query(index, { text, level: 0 }).hits.map(hit => hit.id)
    for (const text of ['"form W-9"', '"form w9"', '"Form W-9 today"']) expect(found(text)).toEqual(['a'])
    expect(found('"2125550100 line"')).toEqual(['c'])
    expect(found('"the 212-555-0100"')).toEqual(['c'])
  })
})

describe('a minus', () => {
  test('leaves out what has the word or the phrase', () => {
    expect(ids('refund -card')).toEqual(['policies/refunds'])
    expect(ids('card -"gift card"')).toEqual(['answers/card-gift'])
  })
  test('is none inside a word, by itself, or when there is nothing else', () => {
    expect(ids('gift-card')).toContain('answers/gift-card')
    expect(ids('gift - card')).toContain('answers/gift-card')
    expect(ids('-card')).toContain('answers/gift-card')
  })
})

describe('filters', () => {
  test.each([
    ['refund kind:policy', ['policies/refunds']],
    ['refund kind:policies', ['policies/refunds']],
    ['refund KIND:answer', ['answers/gift-card']],
    ['owner:returns-desk', ['answers/card-gift', 'answers/gift-card', 'teams/returns-desk']],
    ['owner:teams/finance', ['policies/refunds', 'teams/finance']],
    ['owner:"returns desk" kind:answer', ['answers/card-gift', 'answers/gift-card']],
    [
      'owner:finance owner:returns-desk -kind:team',
      ['answers/card-gift', 'answers/gift-card', 'policies/refunds'],
    ],
    ['tag:money tag:parcels kind:answer', ['answers/card-gift', 'answers/gift-card']],
    ['tag:"gift cards"', ['answers/gift-card']],
    ['channel:phone kind:answer', ['answers/gift-card']],
    ['kind:team -returns', ['teams/finance']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))

  test('one that names nothing here is left out, and said so', () => {
    const { filters, hits } = ask('refund owner:nobody')
    expect(filters).toMatchObject([{ field: 'owner', value: 'nobody', values: [] }])
    expect(hits).not.toEqual([])
  })
  test('still without a value is nothing', () => {
    expect(ids('refund owner:')).toEqual(ids('refund'))
    expect(ids('refund kind:"poli')).toEqual(ids('refund'))
  })
  test('are counted for what was found, as people call them', () => {
    const { facets } = ask('refund')
    expect(facets.kind).toEqual([
      { value: 'answer', title: 'answer', count: 1, chosen: false },
      { value: 'policy', title: 'policy', count: 1, chosen: false },
    ])
    expect(facets.owner.map(({ title, count }) => [title, count])).toEqual([
      ['Finance', 1],
      ['Returns desk', 1],
    ])
    expect(facets.channel.map(({ title }) => title)).toEqual(['Phone'])
  })
  test('a chosen one still shows what the others of its field would add', () => {
    const { facets, total } = ask('refund kind:policy')
    expect(total).toBe(1)
    expect(facets.kind.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ['answer', 1, false],
      ['policy', 1, true],
    ])
    expect(facets.tag.map(({ value }) => value)).toEqual(['money'])
  })
  test('of what one may not see there is no value, no count and no name', () => {
    expect(JSON.stringify(ask('refund'))).not.toMatch(/secret|hidden/i)
    for (const text of ['owner:hidden', 'owner:teams/hidden', 'owner:"Hidden hands"', 'tag:secret'])
      expect(ask(`refund ${text}`).filters[0]!.values).toEqual([])
    expect(ids('tag:secret', 1)).toEqual(['answers/secret'])
  })
  test('are written as they are typed, and taken out again', () => {
    expect(withFilter('refund', 'tag', 'gift cards')).toBe('refund tag:"gift cards"')
    const text = 'refund kind:policy now'
    expect(withoutSpans(text, ask(text).filters)).toBe('refund now')
  })
})

test('whatever stands in quotes and colons is only a question', () => {
  for (const text of ['"', '-', '"-"', 'owner:"', 'kind::', '-owner:', '("', '"" "" -"" owner:""', '「退款'])
    expect(() => ask(text)).not.toThrow()
})

describe('what was meant', () => {
  const shops = Array.from({ length: 9 }, (_, at) =>
    example(`a${at}`, `A manager of shop ${at}`, { text: 'The manager decides. Ask the manager.' }),
  )
  const index = buildIndex([...shops, example('cow', 'Hay in the manger')])
  const offered = (text: string) => {
    const reading = read(index, text, 0, true)
    return meantBy(index, 0, reading, narrowed(index, 0, reading.typed), 0)
  }

  test('an unknown word is repaired, and both readings are there', () => {
    expect(query(buildIndex(shops), { text: 'Shop mnager now', level: 0 })).toMatchObject({
      readAs: 'Shop manager now',
      asTyped: 'Shop "mnager" now',
    })
  })
  test('of several repairs it says the one that the first hit holds', () => {
    const found = query(index, { text: 'hay in the mnger', level: 0 })
    expect([found.hits[0]?.id, found.readAs]).toEqual(['cow', 'hay in the manger'])
  })
  test('a rare word that is one stays; where nothing answers, a likelier one is offered', () => {
    expect(query(index, { text: 'hay in the manger', level: 0 }).meant).toBeUndefined()
    expect(offered('which shop does the manger decide')).toBe('which shop does the manager decide')
    expect(offered('which shop does the "manger" decide')).toBeUndefined()
    expect(offered('which shop does the manager decide')).toBeUndefined()
  })
})
