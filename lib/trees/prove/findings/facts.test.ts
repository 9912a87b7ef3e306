import { expect, it } from 'vitest'
import type { Document, Fact, Limit } from '../../../content'
import { house, outcome, question, refunds, tree } from '../../testing'
import { prove } from '../index'
import { desk, now, phone, said, sound } from './testing'

const since: Fact = {
  file: 'facts.yaml',
  line: 1,
  column: 1,
  kind: 'date',
  fact: 'since',
  ask: 'Since when?',
  from: 'order',
  bands: [{ id: 'long', before: '2020-01-01' }, { id: 'new' }],
}

it('misses a fact once on a way, where it is read first, and says what asks for it', () => {
  const action = refunds('public')
  const [first, ...others] = action.limits as [Limit, ...Limit[]]
  const limits = [{ ...first, if: [{ node: 'since', among: ['long'] }] }, ...others]
  expect(said(sound, [desk, { ...action, limits }], [since])).toEqual([
    'trees/t.mdx:9  fact-unknown  "may" depends on the fact "since", which isn\'t known here.',
  ])
  const all = [tree('trees/t', sound), phone as unknown as Document, desk, { ...action, limits }]
  const { findings } = prove({ snapshot: { ...house(...all), facts: new Map([['since', since]]) }, now })
  expect(findings[0]?.mend).toBe('Ask for it before: <Date fact="since" …>.')
})

it('finds once that a tree doesn’t open, wherever it is entered', () => {
  const inner = tree('trees/inner', { end: outcome() }, 'staff')
  const nodes = {
    q: question('Which?', { a: 'one', b: 'two' }),
    one: { kind: 'enter', tree: 'trees/inner', exits: {} },
    two: { kind: 'enter', tree: 'trees/inner', exits: {} },
  } as const
  expect(said(nodes, [desk, inner])).toEqual([
    'trees/t.mdx:9  tree-hidden  "one" and "two" enter "trees/inner", which doesn\'t open for whoever isn’t signed in.',
  ])
})

it('says once of a playbook that isn’t there that it isn’t', () => {
  const end = outcome({ playbook: 'playbooks/gone' })
  expect(said({ q: question('Which?', { a: 'one', b: 'two' }), one: end, two: end })).toEqual([
    'playbooks/gone.mdx:1  no-playbook  Outcomes send people to "playbooks/gone", which isn\'t there, or can\'t be read.',
  ])
})
