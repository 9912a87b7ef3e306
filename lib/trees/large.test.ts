import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatAnswers, parseAnswers, walk } from './index'
import { house, outcome, question, tree, type Written } from './testing'

const now = new Date('2026-11-22T12:00:00Z')
const common = { audience: 'staff', role: 'frontline', now }

it('walks a thousand questions in a row', () => {
  const nodes: Record<string, Written> = {}
  for (let n = 0; n < 1000; n++) nodes[`q${n}`] = question(`${n}?`, { yes: `q${n + 1}`, no: 'end' })
  const snapshot = house(tree('trees/long', { ...nodes, q1000: outcome(), end: outcome() }))
  const asked = { ...common, snapshot, tree: 'trees/long' }
  expect(walk({ ...asked, answers: {} })!.atMost).toBe(1000)
  const half = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`q${n}`, 'yes']))
  expect(walk({ ...asked, answers: half })).toMatchObject({ key: 'q500', atMost: 500 })
  const all = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`q${n}`, 'yes']))
  expect(walk({ ...asked, answers: all })).toMatchObject({ key: 'q1000', atMost: 0 })
})

it('walks into a thousand trees and out again', () => {
  const trees = Array.from({ length: 1000 }, (_, n) =>
    tree(`trees/t${n}`, {
      q: question(`${n}?`, { yes: n === 999 ? 'end' : 'in' }),
      ...(n < 999 && {
        in: { kind: 'enter', tree: `trees/t${n + 1}`, exits: { out: 'last' } } satisfies Written,
      }),
      last: question('And?', { yes: 'end' }),
      end: outcome({ exit: 'out' }),
    }),
  )
  const asked = { ...common, snapshot: house(...trees), tree: 'trees/t0' }
  expect(walk({ ...asked, answers: {} })!.atMost).toBe(1999)
  const answers: Record<string, string> = { q: 'yes' }
  for (let n = 1; n < 1000; n++) answers[`t${n}/q`] = 'yes'
  expect(walk({ ...asked, answers })).toMatchObject({ key: 't998/last', atMost: 999 })
})

const [a, b] = ['a', 'b'].map(id => ({ id, label: id })) as [Labelled, Labelled]
type Labelled = { id: string; label: string }

/** A tree of up to nine nodes, each leading only further down, so that it always ends. */
const choices = ['a', 'b', 'unsure'] as const
const trees = fc
  .array(
    fc.record({
      kind: fc.constantFrom('question', 'many', 'route', 'amount', 'date', 'each', 'enter'),
      asksFact: fc.boolean(),
      jumps: fc.tuple(
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 1, max: 3 }),
      ),
      reads: fc.nat(8),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(list => {
    const to = (from: number, jump: number) => `n${Math.min(from + jump, list.length)}`
    const nodes = list.map(({ kind, asksFact, jumps: [x, y, z], reads }, n): [string, Written] => {
      const [one, two, three] = [to(n, x), to(n, y), to(n, z)]
      const condition = [{ node: reads === 8 ? 'letter' : `n${reads}`, among: ['a', 'small'] }]
      const fact = (name: string) => (asksFact ? { fact: name } : {})
      const bands = [
        { id: 'small', under: 1000, to: one },
        { id: 'large', to: two },
      ]
      const asks = { ...question('?', { a: one, b: two }, three), ...fact('letter') } as Written
      if (kind === 'question') return [`n${n}`, asks]
      if (kind === 'many')
        return [`n${n}`, { ...question('?', { a: one, b: one }, three), pick: 'many' } as Written]
      if (kind === 'route') return [`n${n}`, { kind, when: [{ if: condition, to: one }], otherwise: two }]
      if (kind === 'amount') return [`n${n}`, { kind, ask: 'How much?', unit: 'USD', bands, ...fact('size') }]
      if (kind === 'date') {
        const within = { count: 30, unit: 'd' as const }
        return [
          `n${n}`,
          { kind, ask: '?', when: 'past', bands: [{ ...bands[1]!, id: 'small', within }, bands[1]!] },
        ]
      }
      if (kind === 'each') {
        const letter = {
          kind: 'question',
          id: 'letter',
          ask: '?',
          choices: [a, b],
          ...fact('letter'),
        } as const
        const paid = { kind: 'amount', id: 'paid', ask: '?' } as const
        return [
          `n${n}`,
          { kind, list: 'item', ask: '?', sum: 'paid', unit: 'USD', bands, fields: [paid, letter] },
        ]
      }
      return [`n${n}`, { kind: 'enter', tree: 'trees/inner', exits: { out: one } }]
    })
    const inner = tree('trees/inner', {
      q: question('?', { a: 'x', b: 'y' }),
      x: outcome({ exit: 'out' }),
      y: outcome(),
    })
    const end = outcome({ exit: 'end' })
    return house(tree('trees/made', { ...Object.fromEntries(nodes), [`n${list.length}`]: end }), inner)
  })
const key = fc.oneof(
  fc.nat(8).map(n => `n${n}`),
  fc.constantFrom('inner/q', 'q', '__proto__'),
)
const answers = ['b/a', '2026-11-01', '2020-01-01', '2027-01-01', '5:a', '5:a/$7.50:b', '5/6', '%:/', '::']
const answer = fc.constantFrom(...choices, 'small', 'large', '5', '$12.50', 'rubbish', '', ...answers)
const facts = fc.record(
  { letter: fc.constantFrom('a', 'b', 'a/b', 'z', ''), size: fc.constantFrom('small', 'large', 'z') },
  { requiredKeys: [] },
)
const given = fc.array(fc.tuple(key, answer), { maxLength: 15 }).map(pairs => Object.fromEntries(pairs))

it('stands in the same place with its own answers, written and read again', () => {
  fc.assert(
    fc.property(trees, given, facts, (snapshot, answers, facts) => {
      const asked = { ...common, snapshot, tree: 'trees/made', facts }
      const stand = walk({ ...asked, answers })!
      const { misfit } = stand
      const text = formatAnswers({ ...stand.answers, ...(misfit && { [misfit.key]: misfit.answer }) })
      expect(walk({ ...asked, answers: parseAnswers(text) })).toEqual(stand)
      if (misfit) expect(misfit.key).toBe(stand.key)
    }),
  )
})

it('does not depend on the order of the answers', () => {
  fc.assert(
    fc.property(trees, given, facts, (snapshot, answers, facts) => {
      const asked = { ...common, snapshot, tree: 'trees/made', facts }
      const turned = Object.fromEntries(Object.entries(answers).toReversed())
      expect(walk({ ...asked, answers: turned })).toEqual(walk({ ...asked, answers }))
    }),
  )
})

it('counts the question that a list may make necessary, though its answer was known', () => {
  const letter = { kind: 'question', id: 'letter', ask: '?', choices: [a, b], fact: 'letter' } as const
  const fields = [{ kind: 'amount', id: 'paid', ask: '?' } as const, letter]
  const bands = [{ id: 'all', to: 'again' }]
  const items = { kind: 'each', list: 'item', ask: '?', sum: 'paid', unit: 'USD', bands, fields } as const
  const again = { ...question('?', { a: 'more', b: 'end' }), fact: 'letter' } as Written
  const more = question('And?', { yes: 'end' })
  const snapshot = house(tree('trees/made', { items, again, more, end: outcome() }))
  const asked = { ...common, snapshot, tree: 'trees/made', facts: { letter: 'b' } }
  expect(walk({ ...asked, answers: {} })!.atMost).toBe(3)
  expect(walk({ ...asked, answers: { items: '5:a' } })).toMatchObject({ key: 'more', atMost: 1 })
})

it('never asks more questions than it said', () => {
  fc.assert(
    fc.property(trees, facts, fc.infiniteStream(fc.constantFrom(0, 1, 2)), (snapshot, facts, picks) => {
      const asked = { ...common, snapshot, tree: 'trees/made', facts }
      let stand = walk({ ...asked, answers: {} })!
      while (stand.node.kind !== 'outcome') {
        const pick = picks.next().value!
        const next = walk({
          ...asked,
          answers: { ...stand.answers, [stand.key]: possible[stand.node.kind][pick]! },
        })!
        expect(next.misfit).toBeUndefined()
        expect(next.atMost).toBeLessThan(stand.atMost)
        stand = next
      }
      expect(stand.atMost).toBe(0)
    }),
  )
})

const possible = {
  question: ['a', 'b', 'b'],
  amount: ['5', 'small', 'large'],
  date: ['2026-11-01', 'small', '2020-01-01'],
  each: ['5:a', '5:b/6:a', '20:b'],
}
