import { describe, expect, it } from 'vitest'
import type { Document } from '../content'
import { walk } from './index'
import { house, outcome, question, refunds, tree, type Written } from './testing'

const now = new Date('2026-11-22T12:00:00Z')
const start = (documents: Document[], answers: Record<string, string> = {}, role = 'supervisor') =>
  walk({ snapshot: house(...documents), tree: documents[0]!.id, answers, role, audience: 'staff', now })!
const enter = (into: string, exits: Record<string, string> = {}): Written => ({
  kind: 'enter',
  tree: into,
  exits,
})
const atDesk = {
  node: { kind: 'outcome', id: 'front-desk', result: 'handed-over', owner: 'teams/front-desk' },
  atMost: 0,
}

describe('a walk that cannot go on ends at the front desk', () => {
  it('when the tree is empty, or a way leads to nothing', () => {
    expect(start([tree('trees/a', {})])).toMatchObject(atDesk)
    const lost = tree('trees/a', { q: question('?', { yes: 'constructor' }) })
    expect(start([lost], { q: 'yes' })).toMatchObject({ ...atDesk, answers: { q: 'yes' } })
    expect(start([lost]).atMost).toBe(1)
  })

  it('when it goes in a circle', () => {
    const circle = tree('trees/a', {
      q: question('?', { yes: 'r', no: 'end' }),
      r: route('q'),
      end: outcome(),
    })
    expect(start([circle], { q: 'yes' })).toMatchObject(atDesk)
    expect(start([circle]).atMost).toBe(1)
    expect(start([tree('trees/a', { r: route('r') })])).toMatchObject(atDesk)
    const longer = tree('trees/a', {
      q: question('?', { no: 'p', yes: 'r' }),
      r: route('q'),
      p: question('?', { a: 'x' }),
    })
    expect(start([longer]).atMost).toBe(2)
  })

  it('when trees enter each other', () => {
    expect(start([tree('trees/a', { in: enter('trees/a') })])).toMatchObject(atDesk)
    const a = tree('trees/a', { q: question('?', { yes: 'in' }), in: enter('trees/b', { back: 'q' }) })
    const b = tree('trees/b', { in: enter('trees/a') })
    expect(start([a, b], { q: 'yes' })).toMatchObject(atDesk)
    expect(start([a, b]).atMost).toBe(1)
  })

  it('when trees enter one another a million times', () => {
    const trees = Array.from({ length: 21 }, (_, n) =>
      n === 20
        ? tree('trees/20', { end: outcome({ exit: 'out' }) })
        : tree(`trees/${n}`, {
            once: enter(`trees/${n + 1}`, { out: 'again' }),
            again: enter(`trees/${n + 1}`, { out: 'end' }),
            end: outcome({ exit: 'out' }),
          }),
    )
    expect(start(trees)).toMatchObject(atDesk)
  })

  it('when the action is gone', () => {
    const may: Written = {
      kind: 'authority',
      action: 'actions/gone',
      allowed: 'end',
      needs: 'end',
      never: 'end',
    }
    expect(start([tree('trees/a', { may, end: outcome() })])).toMatchObject(atDesk)
  })

  it('when the next tree may not be seen, exactly as when it does not exist', () => {
    const outer = tree('trees/a', { in: enter('trees/secret', { out: 'end' }), end: outcome() })
    const secret = tree(
      'trees/secret',
      { q: question('Secret?', { yes: 'end' }), end: outcome({ exit: 'out' }) },
      'manager',
    )
    expect(start([outer, secret])).toMatchObject({ ...atDesk, trees: [{ id: 'trees/a' }] })
    expect(start([outer, secret], { 'secret/q': 'yes' })).toEqual(start([outer]))
    const asks = tree('trees/a', { first: question('?', { yes: 'in' }), in: enter('trees/secret') })
    expect(start([asks, secret]).atMost).toBe(1)
  })
})

describe('a gap in a tree never allows more', () => {
  const may = (amount: string | number | undefined, unit?: string) => {
    const check: Written = {
      kind: 'authority',
      action: 'actions/refund',
      amount,
      allowed: 'yes',
      needs: 'no',
      never: 'no',
    }
    const paid: Written = {
      kind: 'amount',
      ask: 'How much?',
      unit: unit ?? 'USD',
      bands: [{ id: 'all', to: 'check' }],
    }
    const nodes = { ...(unit ? { paid } : {}), check, yes: outcome(), no: outcome() }
    return start([tree('trees/a', nodes), refunds()], { paid: '3' }).key
  }

  it('when the amount was never asked, is in another unit, or is none', () => {
    expect(may('paid', 'USD')).toBe('yes')
    expect(may(300)).toBe('yes')
    expect(may('paid')).toBe('no')
    expect(may('paid', 'EUR')).toBe('no')
    expect(may(-5)).toBe('no')
    expect(may(0.5)).toBe('no')
  })

  it('and an amount above the last band is asked again', () => {
    const bands = [{ id: 'few', upTo: 3, to: 'end' }]
    const bags = tree('trees/a', {
      bags: { kind: 'amount', ask: 'How many?', unit: 'bags', bands },
      end: outcome(),
    })
    expect(start([bags], { bags: '3' }).key).toBe('end')
    expect(start([bags], { bags: '4' })).toMatchObject({ key: 'bags', misfit: { answer: '4' } })
  })
})

it('gives the choice to an author who has one called "unsure"', () => {
  const both = tree('trees/a', {
    q: question('?', { unsure: 'mine' }, 'other'),
    mine: outcome(),
    other: outcome(),
  })
  expect(start([both], { q: 'unsure' }).key).toBe('mine')
})

it('asks once what a tree asks that is entered twice', () => {
  const outer = tree('trees/a', {
    one: enter('trees/b', { out: 'between' }),
    between: question('Between?', { go: 'two' }),
    two: enter('trees/b', { out: 'end' }),
    end: outcome(),
  })
  const inner = tree('trees/b', { q: question('Who?', { me: 'out' }), out: outcome({ exit: 'out' }) })
  const stand = start([outer, inner], { between: 'go', 'b/q': 'me' })
  expect(stand).toMatchObject({ key: 'end', answers: { 'b/q': 'me', between: 'go' } })
  expect(stand.path).toHaveLength(2)
})

function route(otherwise: string): Written {
  return { kind: 'route', when: [], otherwise }
}
