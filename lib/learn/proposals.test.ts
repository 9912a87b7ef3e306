import { describe, expect, test } from 'vitest'
import { days, monday, snapshotWith, written } from '../records/testing'
import { buildIndex, searchDocuments } from '../search'
import { proposalsOf, type Use } from './index'

const [open, volunteers, staff, managers] = [0, 1, 2, 3]

/** A house with these files, and what it makes of what people did. */
async function house(files: Readonly<Record<string, string>> = {}) {
  const snapshot = await snapshotWith(files)
  const index = buildIndex(searchDocuments(snapshot))
  return (uses: readonly Use[], more: { names?: string[]; declined?: string[] } = {}) =>
    proposalsOf({
      snapshot,
      index,
      uses,
      names: new Set(more.names),
      declined: new Set(more.declined),
      now: monday,
    })
}

const typed = (text: string, person: string | undefined, more: Partial<Use> = {}): Use => ({
  text,
  person,
  level: volunteers,
  channel: 'web',
  document: 'answers/prices',
  at: days(-1),
  ...more,
})
/** Typed by so many people, once each. */
const by = (people: number, text: string, more: Partial<Use> = {}) =>
  Array.from({ length: people }, (_, at) => typed(text, `p${at}`, more))

describe('what becomes a proposal', () => {
  test('what several people typed before they opened a page, with who, how often, where and when', async () => {
    const proposals = await house()
    const uses = [
      ...by(2, 'what does tonight cost', { settled: true }),
      typed('what does tonight cost', 'p1', { at: days(-9), channel: 'phone' }),
      typed('What does tonight cost?', undefined, { at: days(-3) }),
    ]
    const [proposal, ...others] = proposals(uses).proposals
    expect(others).toEqual([])
    expect(proposal).toMatchObject({ document: 'answers/prices', text: 'what does tonight cost' })
    expect(proposal!.evidence).toMatchObject({
      times: 4,
      people: 2,
      signedOut: 1,
      channels: [
        { channel: 'web', times: 3 },
        { channel: 'phone', times: 1 },
      ],
      first: days(-9),
      last: days(-1),
      settled: { yes: 2, all: 2 },
    })
  })

  test.each([
    ['one person, however often', Array.from({ length: 9 }, () => typed('money for a coat', 'p1'))],
    ['two people, only twice', by(2, 'money for a coat')],
    [
      'two people and a word that no page has',
      [...by(2, 'money for a grommet'), ...by(1, 'money for a grommet')],
    ],
    ['people whom it mostly didn’t help', by(4, 'money for a coat', { settled: false })],
    ['one visitor in one day', Array.from({ length: 5 }, () => typed('money for a coat', undefined))],
  ])('not yet: %s', async (_, uses) => {
    expect((await house())(uses).proposals).toEqual([])
  })

  test('typing errors and half-typed words are the same phrasing', async () => {
    const proposals = await house({
      'answers/till.mdx': written('The till', 'teams/shop', 'volunteer', 'Money goes back into it.'),
    })
    const uses = [
      typed('money back', 'p1'),
      typed('money back', 'p2'),
      typed('moeny back', 'p3'),
      typed('money ba', 'p4'),
    ]
    const found = proposals(uses).proposals
    expect(found.map(({ text, evidence }) => [text, evidence.times])).toEqual([['money back', 4]])
  })

  test('what a page says already is not proposed, nor what was declined', async () => {
    const proposals = await house({
      'answers/prices.mdx': written(
        'What things cost',
        'teams/shop',
        'volunteer',
        'Words.',
        'asked: [price of a coat]\n',
      ),
    })
    expect(proposals([...by(3, 'Price of a coat!'), ...by(3, 'what things cost')]).proposals).toEqual([])
    const [one] = proposals(by(3, 'how much is it')).proposals
    expect(proposals(by(3, 'how much is it'), { declined: [one!.id] }).proposals).toEqual([])
  })

  test('what finds its page already is told apart', async () => {
    const proposals = await house()
    expect(proposals(by(3, 'the cost of things')).proposals).toMatchObject([{ state: 'found' }])
    expect(proposals(by(3, 'the price for tonight')).proposals).toMatchObject([{ state: 'proposed' }])
  })

  test('the same words that led to different pages are shown as such, and have no say', async () => {
    const uses = [
      ...by(3, 'how much for tonight'),
      ...by(3, 'how much for tonight', { document: 'answers/beds' }),
    ]
    const found = (await house())(uses).proposals
    expect(found.map(({ document, state }) => [document, state]).sort()).toEqual([
      ['answers/beds', 'contested'],
      ['answers/prices', 'contested'],
    ])
    expect(found.find(({ document }) => document === 'answers/beds')!.rivals).toEqual([
      { document: 'answers/prices', times: 3 },
    ])
  })

  test('names of colleagues and customers never stand in a proposal', async () => {
    const uses = [
      ...by(3, 'how much may Mei take'),
      ...by(3, 'a coat for Mrs Kowalski'),
      ...by(3, 'money for Kowalski'),
    ]
    const { proposals, personal } = (await house())(uses, { names: ['mei'] })
    expect(proposals.map(({ text }) => text)).toEqual(['how much may somebody take'])
    expect(personal).toEqual(Array(6).fill(volunteers))
  })

  test('what nobody does any more counts less', async () => {
    const proposals = await house()
    const strength = (at: Date) => proposals(by(4, 'how much is it', { at })).proposals[0]!.strength
    expect(strength(monday)).toBeCloseTo(2 / 3, 2)
    expect(strength(days(-30))).toBeCloseTo(1 / 2, 2)
    expect(strength(days(-150))).toBeLessThan(0.06)
  })
})

describe('what people of one audience typed stays among them', () => {
  test('what managers typed before a public page never becomes a phrasing of it', async () => {
    const uses = by(9, 'the deal with the mayor', { level: managers, document: 'answers/hours' })
    const [one] = (await house())(uses).proposals
    expect(one).toMatchObject({ state: 'narrower', level: managers })
  })

  test('what was enough among volunteers is made of what volunteers did alone', async () => {
    const proposals = await house()
    const alone = proposals(by(3, 'how much is it')).proposals
    const withOthers = proposals([
      ...by(3, 'how much is it'),
      ...by(9, 'how much is it?!', { level: managers, settled: true }),
      ...by(9, 'how much is it', { level: staff, document: 'answers/beds' }),
    ]).proposals
    expect(withOthers.filter(({ level }) => level === volunteers)).toEqual(alone)
  })

  test('nothing of a narrower audience decides how words of a wider one are read', async () => {
    const secret = { 'answers/coatee.mdx': written('The coatee', 'teams/shop', 'manager') }
    const uses = by(3, 'how much for a coatte', { level: open, document: 'answers/hours' })
    expect((await house(secret))(uses).proposals).toEqual((await house())(uses).proposals)
  })
})
