import { expect, it } from 'vitest'
import { house, outcome, question, refunds, tree, type Written } from '../../testing'
import { prove } from '../index'

const now = new Date('2026-11-22T12:00:00Z')
const proof = (rows: readonly string[][]) => {
  const which: Written = {
    kind: 'route',
    when: rows.map(among => ({ if: [{ node: 'q', among }], to: 'end' })),
    otherwise: 'other',
  }
  const nodes = {
    q: question('Which?', { a: 'which', b: 'which' }),
    which,
    end: outcome(),
    other: question('And?', { c: 'last', d: 'last' }),
    last: outcome(),
  }
  const { findings, trees } = prove({ snapshot: house(tree('trees/t', nodes), refunds('public')), now })
  const said = findings
    .filter(({ file }) => file === 'trees/t.mdx')
    .map(({ rule, message }) => `${rule}  ${message}`)
  return { said: said.filter(line => line.startsWith('never')), waiting: trees[0]!.waiting }
}

it('finds a node that nothing is left for, and says it once', () => {
  expect(proof([['a'], ['b']])).toEqual({
    said: [
      'never-taken  The rows of "which" leave nothing for its <Otherwise>, and so it never leads to "other".',
    ],
    waiting: [],
  })
})

it('says nothing of one that something is left for', () => {
  expect(proof([['a']])).toEqual({ said: [], waiting: [] })
})

it('shows the shortest way to what can never be', () => {
  const nodes = {
    q: question('Which?', { near: 'away', far: 'more' }),
    more: question('And?', { c: 'which' }),
    away: {
      kind: 'route',
      when: [{ if: [{ node: 'q', among: ['near'] }], to: 'which' }],
      otherwise: 'end',
    } satisfies Written,
    which: {
      kind: 'route',
      when: [
        { if: [{ node: 'q', among: ['far'] }], to: 'end' },
        { if: [{ node: 'more', among: ['c'] }], to: 'end' },
      ],
      otherwise: 'other',
    } satisfies Written,
    end: outcome(),
    other: outcome(),
  }
  const { findings } = prove({ snapshot: house(tree('trees/t', nodes), refunds('public')), now })
  expect(findings.find(({ rule }) => rule === 'never-taken')?.answers).toBe('q=near')
})
