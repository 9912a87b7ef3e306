import { describe, expect, it } from 'vitest'
import type { Situation, Snapshot } from '../../content'
import { house, outcome, question, refunds, tree, type Written } from '../testing'
import { notReached, tryOut } from './index'

const now = new Date('2026-11-22T12:00:00Z')
const may: Written = {
  kind: 'authority',
  action: 'actions/refund',
  amount: 12000,
  allowed: 'pay',
  needs: 'ask',
  never: 'ask',
}
const wrong = tree('trees/wrong', {
  q: question('Broken?', { yes: 'may', no: 'fine' }),
  may,
  pay: outcome(),
  ask: outcome(),
  fine: outcome(),
})
const snapshot = house(wrong, refunds())
const situation = (fields: Partial<Situation>): Situation => ({
  file: 'trees/wrong.test.yaml',
  line: 1,
  column: 3,
  tree: 'trees/wrong',
  situation: 'A broken lamp.',
  as: 'supervisor',
  answering: { q: 'yes' },
  knowing: {},
  ends: 'pay',
  ...fields,
})
const differs = (fields: Partial<Situation>, at: Snapshot = snapshot) =>
  tryOut(at, situation(fields), now).differs

describe('a situation', () => {
  it('is as it should be when it ends where its author says, and they may what is said', () => {
    expect(differs({ may: 'allowed' })).toEqual([])
    expect(differs({ as: 'frontline', ends: 'ask', may: 'needs' })).toEqual([])
  })

  it('says where it ends in place of it', () => {
    expect(differs({ as: 'frontline' })).toEqual(['It ends in “ask”, not in “pay”.'])
  })

  it('says what they may in place of it', () => {
    expect(differs({ as: 'frontline', ends: 'ask', may: 'never' })).toEqual([
      expect.stringMatching(/^It says “needs”, not “never”: Refund \$120/),
    ])
    expect(differs({ answering: { q: 'no' }, ends: 'fine', may: 'allowed' })).toEqual([
      'Nothing says whether they may.',
    ])
  })

  it('says at which question it stops', () => {
    expect(differs({ answering: {} })).toEqual(['It stops at “q”, which is not answered: Broken?'])
    expect(differs({ answering: { q: 'perhaps' } })).toEqual([
      expect.stringMatching(/^“q”: “perhaps” is not an answer here/),
    ])
  })

  it('says which answer nobody asks for', () => {
    expect(differs({ answering: { q: 'yes', paid: '3' } })).toEqual(['“paid” is never asked on this way.'])
  })

  it('is judged as on its day', () => {
    expect(differs({ date: '2025-12-31', ends: 'ask' })).toEqual([])
  })

  it('of somebody who may not see the tree says so', () => {
    const hidden = house(tree('trees/wrong', { pay: outcome() }, 'manager'))
    expect(differs({}, hidden)).toEqual(['The supervisor may not see this tree.'])
  })
})

it('says which nodes no situation comes through', () => {
  const tried = [tryOut(snapshot, situation({}), now)]
  expect(notReached(snapshot, tried).get('trees/wrong')).toEqual(['ask', 'fine'])
})
