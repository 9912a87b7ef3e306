import { describe, expect, it } from 'vitest'
import type { Body, Fact, Snapshot } from '../content'
import { formatAnswers, parseAnswers, walk } from './index'
import { house, outcome, question, refunds, tree, type Written } from './testing'

/** Noon in New York. */
const now = new Date('2026-11-23T17:00:00Z')
const place = { file: 'facts.yaml', line: 1, column: 1 }
const end = { end: outcome() }

/** Where somebody stands in a tree of these nodes. */
function at(
  nodes: Record<string, Written>,
  answers = '',
  more: { facts?: Record<string, string>; snapshot?: Partial<Snapshot>; when?: Date } = {},
) {
  const snapshot = { ...house(tree('trees/a', nodes), refunds()), ...more.snapshot }
  const asked = { snapshot, tree: 'trees/a', role: 'frontline', audience: 'staff', now: more.when ?? now }
  return walk({ ...asked, answers: parseAnswers(answers), ...(more.facts && { facts: more.facts }) })!
}

describe('a question for several things', () => {
  const nodes = {
    wrong: {
      kind: 'question',
      ask: 'What is wrong with it?',
      pick: 'many',
      choices: [
        { id: 'size', label: 'The size', to: 'which' },
        { id: 'colour', label: 'The colour', to: 'which' },
        { id: 'none', label: 'None of these', alone: true, to: 'which' },
      ],
      unsure: 'end',
    },
    which: {
      kind: 'route',
      when: [{ if: [{ node: 'wrong', among: ['colour', 'smell'] }], to: 'dye' }],
      otherwise: 'end',
    },
    dye: outcome(),
    ...end,
  } satisfies Record<string, Written>

  it('takes them in any order, writes them in the author’s, and tells them apart further on', () => {
    const both = at(nodes, 'wrong=colour/size/colour')
    expect(both.key).toBe('dye')
    expect(both.answers).toEqual({ wrong: 'size/colour' })
    expect(both.path[0]!.label).toBe('The size, The colour')
    expect(at(nodes, 'wrong=size').key).toBe('end')
    expect(at(nodes, 'wrong=none').key).toBe('end')
    expect(at(nodes, 'wrong=unsure').path[0]!.label).toBe("Don't know")
  })

  it('says what to mend where nothing was picked, something strange, or one that stands alone with another', () => {
    const said = (wrong: string) => at(nodes, `wrong=${wrong}`).misfit?.message
    expect(said('')).toBe('Choose at least one: size, colour, none, unsure.')
    expect(said('size/smell')).toMatch(/^“smell” is not an answer here\. Choose at least one: size/)
    expect(said('none/size')).toBe(
      '“None of these” leaves no room for another answer. Choose only it, or leave it out.',
    )
    expect(said('size/unsure')).toMatch(/^“unsure” is not an answer here/)
  })
})

describe('a question for a day', () => {
  const bought = (more: Partial<Extract<Written, { kind: 'date' }>> = {}): Record<string, Written> => ({
    bought: {
      kind: 'date',
      ask: 'When did they buy it?',
      when: 'past',
      bands: [
        { id: 'month', within: { count: 30, unit: 'd' }, to: 'new' },
        { id: 'half', within: { count: 6, unit: 'm' }, to: 'old' },
        { id: 'longer', to: 'end' },
      ],
      ...more,
    },
    new: outcome(),
    old: outcome(),
    ...end,
  })

  it.each([
    ['2026-11-23', 'new', 'Nov 23, 2026'],
    ['2026-10-24', 'new', 'Oct 24, 2026'],
    ['2026-10-23', 'old', 'Oct 23, 2026'],
    ['2026-05-23', 'old', 'May 23, 2026'],
    ['2026-05-22', 'end', 'May 22, 2026'],
    ['month', 'new', 'in the last 30 days'],
    ['half', 'old', 'more than 30 days ago, in the last 6 months'],
    ['longer', 'end', 'more than 6 months ago'],
  ])('with %s leads to %s', (day, key, label) => {
    const stand = at(bought(), `bought=${day}`)
    expect([stand.key, stand.path[0]?.label, stand.answers]).toEqual([key, label, { bought: day }])
  })

  it('counts from today where the organization is, not where the server stands', () => {
    const late = new Date('2026-11-24T03:00:00Z')
    expect(at(bought(), 'bought=2026-10-24', { when: late }).key).toBe('new')
    expect(at(bought(), 'bought=2026-11-24', { when: late }).misfit?.message).toContain('still to come')
  })

  it('says plainly when a day can’t be', () => {
    const said = (day: string, more = {}) => at(bought(more), `bought=${day}`).misfit?.message
    expect(said('2026-11-24')).toBe('Nov 24, 2026 is still to come. Write a day that has been, or today.')
    expect(said('2026-11-22', { when: 'future' })).toBe(
      'Nov 22, 2026 has been. Write a day that is to come, or today.',
    )
    expect(said('2026-02-30')).toBe('There is no “2026-02-30” in the calendar.')
    expect(said('11/02/2026')).toBe('“11/02/2026” is not a day. Write year, month and day, like 2026-11-02.')
    expect(said('')).toBe('Write a day, like 2026-11-02.')
  })

  it('takes a day that has been as well as one to come, where it may be any', () => {
    const bands = [
      { id: 'old', before: '2026-11-23', to: 'old' },
      { id: 'mid', before: '2027-04-06', to: 'new' },
      { id: 'late', to: 'end' },
    ]
    const any = (day: string) => at(bought({ when: 'any', bands }), `bought=${day}`).key
    expect(['2020-01-01', '2026-11-22', '2026-11-23', '2027-04-05', '2027-04-06'].map(any)).toEqual([
      'old',
      'old',
      'new',
      'new',
      'end',
    ])
  })

  it('takes bands of days ahead, and of fixed days', () => {
    const bands = [
      { id: 'week', within: { count: 7, unit: 'd' as const }, to: 'new' },
      { id: 'later', to: 'end' },
    ]
    const ahead = (day: string) => at(bought({ when: 'future', bands }), `bought=${day}`)
    expect(ahead('2026-11-30').key).toBe('new')
    expect(ahead('2026-12-01').key).toBe('end')
    expect(ahead('later').path[0]!.label).toBe('more than 7 days from now')
    const before = [
      { id: 'old', before: '2026-04-06', to: 'old' },
      { id: 'new', to: 'new' },
    ]
    const fixed = (day: string) => at(bought({ bands: before }), `bought=${day}`)
    expect(fixed('2026-04-05').key).toBe('old')
    expect(fixed('2026-04-06').key).toBe('new')
    expect(fixed('old').path[0]!.label).toBe('before Apr 6, 2026')
    expect(fixed('new').path[0]!.label).toBe('Apr 6, 2026 or later')
  })

  it('ends a month at its last day where the month is shorter', () => {
    const months = [
      { id: 'half', within: { count: 6, unit: 'm' as const }, to: 'new' },
      { id: 'more', to: 'end' },
    ]
    const august = { when: new Date('2026-08-31T17:00:00Z') }
    expect(at(bought({ bands: months }), 'bought=2026-02-28', august).key).toBe('new')
    expect(at(bought({ bands: months }), 'bought=2026-02-27', august).key).toBe('end')
    const years = [
      { id: 'young', within: { count: 18, unit: 'y' as const }, to: 'new' },
      { id: 'grown', to: 'end' },
    ]
    const leap = { when: new Date('2024-02-29T17:00:00Z') }
    expect(at(bought({ bands: years }), 'bought=2006-02-28', leap).key).toBe('new')
  })
})

describe('a question for items', () => {
  const nodes = {
    items: {
      kind: 'each',
      list: 'item',
      ask: 'What did they bring back?',
      sum: 'paid',
      unit: 'USD',
      fields: [
        { kind: 'amount', id: 'paid', ask: 'What was paid for it?' },
        {
          kind: 'question',
          id: 'kind',
          ask: 'What is it?',
          fact: 'item-kind',
          choices: [
            { id: 'clothes', label: 'Clothes' },
            { id: 'card', label: 'A gift card' },
          ],
        },
      ],
      bands: [
        { id: 'small', upTo: 5000, to: 'cards' },
        { id: 'large', to: 'may' },
      ],
    },
    cards: {
      kind: 'route',
      when: [{ if: [{ node: 'items/kind', among: ['card'] }], to: 'never' }],
      otherwise: 'may',
    },
    may: {
      kind: 'authority',
      action: 'actions/refund',
      amount: 'items',
      allowed: 'refund',
      needs: 'end',
      never: 'never',
    },
    refund: outcome({ owner: 'whoever-may', grants: 'actions/refund', amount: 'items' }),
    never: outcome(),
    ...end,
  } satisfies Record<string, Written>

  it('judges small things by what they add up to', () => {
    const two = at(nodes, 'items=20:clothes/$12.50:clothes')
    expect(two).toMatchObject({ key: 'refund', amount: 3250, unit: 'USD', verdict: { verdict: 'allowed' } })
    expect(two.answers).toEqual({ items: '20:clothes/12.50:clothes' })
    expect(two.path[0]!.label).toBe('$20 Clothes, $12.50 Clothes: $32.50 in all')
    const three = at(nodes, 'items=20:clothes/20:clothes/20:clothes')
    expect(three).toMatchObject({ key: 'end', verdict: { verdict: 'needs' } })
  })

  it('sees what any of them is', () => {
    expect(at(nodes, 'items=20:clothes/5:card').key).toBe('never')
    expect(at(nodes, 'items=20:clothes/5:card').facts).toEqual({ 'item-kind': 'clothes/card' })
  })

  it('says which of them to mend, and leaves empty ones out', () => {
    const said = (items: string) => at(nodes, `items=${items}`).misfit?.message
    expect(said('')).toBe('Write at least one item.')
    expect(said(':/:')).toBe('Write at least one item.')
    expect(said('20:clothes/lots:clothes')).toBe(
      'Item 2: “lots” is not an amount. Write a number, like 12.50.',
    )
    expect(said('20:')).toBe('Answer “What is it?” too: clothes, card.')
    expect(said('20:shoe')).toBe('“shoe” is not an answer to “What is it?”. Choose one: clothes, card.')
    expect(said('20:clothes:3')).toBe('“20:clothes:3” has too many parts. Write it as paid:kind.')
    expect(said(Array.from({ length: 51 }, () => '1:clothes').join('/'))).toContain('at most 50')
    expect(at(nodes, 'items=20:clothes/:/').answers).toEqual({ items: '20:clothes' })
  })
})

describe('a fact', () => {
  const kinds: Fact = {
    ...place,
    fact: 'kind',
    ask: 'What kind?',
    from: 'order',
    kind: 'choice',
    values: [
      { id: 'a', label: 'It is a' },
      { id: 'b', label: 'It is b' },
    ],
  }
  const asks = (a: string, b: string, unsure?: string) =>
    ({ ...question('What kind?', { a, b }, unsure), fact: 'kind' }) as Written
  const nodes: Record<string, Written> = {
    one: asks('two', 'two', 'two'),
    two: asks('end', 'three'),
    three: question('And?', { yes: 'end' }),
    ...end,
  }
  const snapshot = { facts: new Map([['kind', kinds]]) }
  const knowing = (answers: string, facts?: Record<string, string>) =>
    at(nodes, answers, { snapshot, ...(facts && { facts }) })

  it('is asked once, however many nodes ask for it', () => {
    const stand = knowing('one=b')
    expect([stand.key, stand.atMost]).toEqual(['three', 1])
    expect(stand.path.map(({ key }) => key)).toEqual(['one'])
    expect(stand.facts).toEqual({ kind: 'b' })
    expect(knowing('one=b,two=a').key).toBe('three')
    expect(knowing('').atMost).toBe(3)
  })

  it('is not asked where it is known, and the way says from where', () => {
    const stand = knowing('', { kind: 'b' })
    expect([stand.key, stand.atMost, stand.answers]).toEqual(['three', 1, {}])
    expect(stand.path).toEqual([
      { key: 'one', ask: 'What kind?', answer: 'b', label: 'It is b', known: 'order', fact: 'kind' },
    ])
    expect(knowing('', { kind: 'a' }).key).toBe('end')
  })

  it('is not asked for either when its tree is entered again', () => {
    const inner = tree('trees/inner', { kind: asks('out', 'out'), out: outcome({ exit: 'out' }) })
    const outer = tree('trees/a', {
      first: { kind: 'enter', tree: 'trees/inner', exits: { out: 'second' } },
      second: { kind: 'enter', tree: 'trees/inner', exits: { out: 'end' } },
      ...end,
    })
    const asked = { ...house(inner, outer), ...snapshot }
    const stand = (answers: Record<string, string>, facts = {}) =>
      walk({ snapshot: asked, tree: 'trees/a', answers, facts, audience: 'staff', now })!
    expect(stand({}, { kind: 'b' })).toMatchObject({ key: 'end', answers: {}, path: [{ known: 'order' }] })
    expect(stand({ 'inner/kind': 'a' }, { kind: 'b' })).toMatchObject({ key: 'end', facts: { kind: 'a' } })
  })

  it('can be answered otherwise than what was known', () => {
    const stand = knowing('one=a', { kind: 'b' })
    expect(stand).toMatchObject({ key: 'end', answers: { one: 'a' }, facts: { kind: 'a' } })
    expect(stand.path[0]!.known).toBeUndefined()
  })

  it('is asked all the same where what is known is no answer, or was not known', () => {
    expect(knowing('', { kind: 'z' }).key).toBe('one')
    expect(knowing('', { kind: '' }).key).toBe('one')
    const unsure = knowing('one=unsure')
    expect([unsure.key, unsure.facts]).toEqual(['two', {}])
  })

  it('stands in conditions where no node has its name', () => {
    const route: Record<string, Written> = {
      which: {
        kind: 'route',
        when: [{ if: [{ node: 'channel', among: ['phone', 'chat'] }], to: 'call' }],
        otherwise: 'end',
      },
      call: outcome(),
      ...end,
    }
    expect(at(route, '', { facts: { channel: 'phone' } }).key).toBe('call')
    expect(at(route, '', { facts: { channel: 'email' } }).key).toBe('end')
    expect(at(route).key).toBe('end')
  })

  it('keeps an exact amount where only its band is asked for again', () => {
    const total = (to: string): Written => ({
      kind: 'amount',
      ask: 'How much was it?',
      fact: 'total',
      unit: 'USD',
      bands: [
        { id: 'low', upTo: 5000, to },
        { id: 'high', to },
      ],
    })
    const twice = {
      first: total('again'),
      again: total('end'),
      end: outcome({ grants: 'actions/refund', amount: 'again' }),
    }
    expect(at(twice, 'first=30')).toMatchObject({ key: 'end', amount: 3000, verdict: { verdict: 'allowed' } })
    expect(at(twice, '', { facts: { total: 'low' } })).toMatchObject({
      key: 'end',
      path: [{ label: 'up to $50' }],
    })
  })
})

it('asks by today’s figures', () => {
  const figures = new Map([
    [
      'gift',
      {
        ...place,
        figure: 'gift',
        title: 'A small gift',
        unit: 'USD',
        values: [
          { from: '2026-01-01', is: 7500 },
          { from: '2027-01-01', is: 7900 },
        ],
      },
    ],
  ])
  const nodes: Record<string, Written> = {
    gift: {
      kind: 'amount',
      ask: 'How much?',
      unit: 'USD',
      bands: [
        { id: 'small', upTo: 'gift', to: 'thanks' },
        { id: 'large', to: 'end' },
      ],
    },
    thanks: outcome(),
    ...end,
  }
  expect(at(nodes, 'gift=78', { snapshot: { figures } }).key).toBe('end')
  expect(at(nodes, 'gift=78', { snapshot: { figures }, when: new Date('2027-01-01T17:00:00Z') }).key).toBe(
    'thanks',
  )
  expect(at(nodes, 'gift=small', { snapshot: { figures } }).path[0]!.label).toBe('up to $75')
})

describe('words under a condition', () => {
  const only = (condition: string, words: string) =>
    ({
      type: 'component',
      name: 'Only',
      inline: false,
      attributes: { if: condition },
      children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
    }) as unknown as Body['children'][number]
  const body: Body = {
    type: 'root',
    children: [only('q:yes', 'Keep it.'), only('q:no channel:phone', 'Call.'), only('nonsense', 'Never.')],
  }

  it('are read everywhere else, where it says unless', () => {
    const unless = (condition: string, ...children: Body['children'][number][]) =>
      ({
        ...only('', ''),
        attributes: { unless: condition },
        children,
      }) as unknown as Body['children'][number]
    const body: Body = {
      type: 'root',
      children: [
        only('q:yes', 'First.'),
        unless('q:yes', only('p:yes', 'Second.'), unless('p:yes', only('q:no', 'Third.'))),
      ],
    }
    const yesNo = (to: string) => question('?', { yes: to, no: to })
    const made = tree('trees/a', { q: yesNo('p'), p: yesNo('end'), ...end })
    const snapshot = house({ ...made, nodes: { ...made.nodes, end: { ...made.nodes['end']!, body } } })
    const words = (answers: Record<string, string>) =>
      JSON.stringify(walk({ snapshot, tree: 'trees/a', answers, audience: 'staff', now })!.node.body).match(
        /First|Second|Third/g,
      )
    expect(words({ q: 'yes', p: 'yes' })).toEqual(['First'])
    expect(words({ q: 'no', p: 'yes' })).toEqual(['Second'])
    expect(words({ q: 'no', p: 'no' })).toEqual(['Third'])
  })

  it('are read where it holds, and nowhere else', () => {
    const made = tree('trees/a', { q: question('?', { yes: 'end', no: 'end' }), ...end })
    const snapshot = house({ ...made, nodes: { ...made.nodes, end: { ...made.nodes['end']!, body } } })
    const stand = (q: string, facts = {}) =>
      walk({ snapshot, tree: 'trees/a', answers: { q }, facts, audience: 'staff', now })!
    const words = (stand: ReturnType<typeof walk>) => JSON.stringify(stand!.node.body)
    expect(words(stand('yes'))).toContain('Keep it.')
    expect(words(stand('yes'))).not.toContain('Call.')
    expect(words(stand('no'))).not.toMatch(/Keep it\.|Call\./)
    expect(words(stand('no', { channel: 'phone' }))).toContain('Call.')
    expect(stand('no', { channel: 'phone' }).only).toBe('nyn')
  })
})

it('reads any items as they were written', () => {
  const odd = 'items=1%252F2:a%253Ab'
  expect(formatAnswers(parseAnswers(odd))).toBe(odd)
})
