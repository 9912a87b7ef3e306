import { describe, expect, it } from 'vitest'
import { formatAnswers, parseAnswers, walk } from './index'
import { arrivedWrong, house, outcome, question, refunds, tree } from './testing'

const now = new Date('2026-11-22T12:00:00Z')
const snapshot = house(refunds(), ...arrivedWrong())

/** Where somebody stands who gave these answers. */
function after(
  answers: string,
  role: string | undefined = 'frontline',
  audience = 'staff',
  house = snapshot,
) {
  const asked = {
    snapshot: house,
    tree: 'trees/arrived-wrong',
    answers: parseAnswers(answers),
    role,
    audience,
    now,
  }
  return walk(asked)!
}

describe('something arrived wrong', () => {
  it.each([
    ['', 'arrived', 5],
    ['arrived=size', 'in-stock', 4],
    ['arrived=size,in-stock=yes', 'send-it', 0],
    ['arrived=size,in-stock=no', 'paid', 3],
    ['arrived=other', 'paid', 3],
    ['arrived=unsure', 'paid', 3],
    ['arrived=other,paid=0', 'no-charge', 0],
    ['arrived=other,paid=30', 'who-is-calling/known', 2],
    ['arrived=other,paid=120', 'ask-first', 0],
    ['arrived=other,paid=600', 'explain', 0],
    ['arrived=other,paid=30,who-is-calling/known=friend', 'refund-now', 0],
    ['arrived=other,paid=30,who-is-calling/known=customer', 'who-is-calling/order', 1],
    ['arrived=other,paid=30,who-is-calling/known=customer,who-is-calling/order=yes', 'refund-now', 0],
    ['arrived=other,paid=30,who-is-calling/known=stranger', 'explain', 0],
  ])('with %j stands at %s, at most %d to go', (answers, key, atMost) => {
    const stand = after(answers)
    expect([stand.key, stand.atMost, stand.misfit]).toEqual([key, atMost, undefined])
    expect(formatAnswers(stand.answers)).toBe(answers)
  })

  it('shows the way it came, in words', () => {
    expect(after('arrived=unsure,paid=$30.00').path).toEqual([
      { key: 'arrived', ask: 'What arrived?', answer: 'unsure', label: "Don't know" },
      { key: 'paid', ask: 'What did they pay for it?', answer: '30', label: '$30' },
    ])
    expect(after('arrived=size').path[0]!.label).toBe('It is size')
  })

  it('keeps later answers when an earlier one changes, if they are still on the way', () => {
    const first = after('arrived=size,in-stock=no,paid=120')
    const changed = after(formatAnswers({ ...first.answers, arrived: 'other' }))
    expect(changed.key).toBe('ask-first')
    expect(changed.answers).toEqual({ arrived: 'other', paid: '120' })
  })

  it('judges the same answers by who is asking, and when', () => {
    expect(after('arrived=other,paid=120', 'supervisor').key).toBe('who-is-calling/known')
    expect(after('arrived=other,paid=30', 'volunteer').key).toBe('ask-first')
    const before = { snapshot, tree: 'trees/arrived-wrong', answers: parseAnswers('arrived=other,paid=30') }
    const then = walk({ ...before, role: 'supervisor', audience: 'staff', now: new Date('2025-06-01') })!
    expect(then.key).toBe('explain')
  })

  it('says what the reader may do about the grant, or about the last that was judged', () => {
    const refund = after('arrived=other,paid=30,who-is-calling/known=friend')
    expect(refund).toMatchObject({
      amount: 3000,
      unit: 'USD',
      verdict: { verdict: 'allowed', rule: { line: 6 } },
    })
    const ask = after('arrived=other,paid=120')
    expect(ask).toMatchObject({ amount: 12000, unit: 'USD', verdict: { verdict: 'needs' } })
    expect(after('arrived=other,paid=0')).toMatchObject({
      amount: 1000,
      unit: 'USD',
      verdict: { verdict: 'allowed' },
    })
    expect(after('arrived=other,paid=30').verdict).toMatchObject({ limit: 5000 })
    expect(after('arrived=size').verdict).toBeUndefined()
  })

  it('sends somebody without a role, or with one that is gone, to whom they need, and tells no limits', () => {
    for (const role of [undefined, 'pirate']) {
      const asked = { snapshot, tree: 'trees/arrived-wrong', answers: parseAnswers('arrived=other,paid=30') }
      const stand = walk({ ...asked, role, audience: 'public', now })!
      expect(stand.key).toBe('ask-first')
      expect(stand.verdict).toBeUndefined()
    }
  })

  it('tells no limits of an action that the reader may not see', () => {
    const stand = after('arrived=other,paid=120', 'frontline', 'volunteer')
    expect(stand.key).toBe('ask-first')
    expect(JSON.stringify(stand)).not.toContain('$50')
  })
})

describe('amounts that are known only roughly', () => {
  it('judges a band by the most that it holds', () => {
    const stand = after('arrived=other,paid=little,who-is-calling/known=friend')
    expect(stand).toMatchObject({ key: 'refund-now', unit: 'USD', verdict: { verdict: 'allowed' } })
    expect(stand.amount).toBeUndefined()
    expect(stand.path[1]).toMatchObject({ answer: 'little', label: 'under $50' })
    expect(after('arrived=other,paid=little', 'volunteer').verdict!.sentence).toContain('Refund $49.99')
  })

  it('judges the open band as more than any limit', () => {
    const stand = after('arrived=other,paid=some', 'supervisor')
    expect(stand.key).toBe('explain')
    expect(stand.path[1]!.label).toBe('$50 or more')
  })
})

describe('another tree on the way', () => {
  it('is entered and left, and its questions are asked under its name', () => {
    const inside = after('arrived=other,paid=30')
    expect(inside.trees.map(each => each.id)).toEqual(['trees/arrived-wrong', 'trees/who-is-calling'])
    const back = after('arrived=other,paid=30,trees/who-is-calling/known=friend')
    expect(back.trees.map(each => each.id)).toEqual(['trees/arrived-wrong'])
    expect(back.answers).toEqual({ arrived: 'other', paid: '30', 'who-is-calling/known': 'friend' })
  })

  it('ends the walk at an outcome that leads nowhere back', () => {
    const stand = after('arrived=other,paid=30,who-is-calling/known=customer,who-is-calling/order=no')
    expect(stand).toMatchObject({ key: 'who-is-calling/stop', node: { result: 'handed-over' }, atMost: 0 })
  })

  it('reads its own answers, not those of the same name outside', () => {
    const outer = tree('trees/outer', {
      who: question('Who?', { us: 'in', them: 'in' }),
      in: { kind: 'enter', tree: 'trees/inner', exits: {} },
    })
    const inner = tree('trees/inner', {
      who: question('Who?', { us: 'which', them: 'which' }),
      which: {
        kind: 'route',
        when: [{ if: [{ node: 'who', among: ['us'] }], to: 'ours' }],
        otherwise: 'theirs',
      },
      ours: outcome(),
      theirs: outcome(),
    })
    const asked = { snapshot: house(outer, inner), tree: 'trees/outer', audience: 'public', now }
    expect(walk({ ...asked, answers: { who: 'them', 'inner/who': 'us' } })!.key).toBe('inner/ours')
    expect(walk({ ...asked, answers: { who: 'us', 'inner/who': 'them' } })!.key).toBe('inner/theirs')
  })

  it('can be walked by itself, where its exits are ends', () => {
    const alone = { snapshot, tree: 'trees/who-is-calling', audience: 'staff', now }
    expect(walk({ ...alone, answers: { known: 'stranger' } })).toMatchObject({ key: 'failed', atMost: 0 })
    expect(walk({ ...alone, answers: {} })!.atMost).toBe(2)
  })
})

describe('answers that do not fit', () => {
  it('stands at the question and says what is possible', () => {
    const stand = after('arrived=purple,paid=30')
    expect(stand.key).toBe('arrived')
    expect(stand.misfit).toEqual({
      key: 'arrived',
      answer: 'purple',
      message: '“purple” is not an answer here. Choose one: size, other, unsure.',
      plain: '“purple” is not an answer here. Choose one.',
    })
    expect(stand.answers).toEqual({})
    expect(after('arrived=size,in-stock=unsure').misfit!.message).toMatch(/Choose one: yes, no\.$/)
  })

  it('says how to write an amount', () => {
    const wrong = (paid: string) => after(`arrived=other,paid=${encodeURIComponent(paid)}`).misfit!.message
    expect(wrong('lots')).toBe('“lots” is not an amount. Write a number, like 12.50.')
    expect(wrong('€50')).toContain('another currency')
    expect(wrong('')).toContain('Write an amount in USD')
    expect(wrong('9'.repeat(10_000)).length).toBeLessThan(200)
  })

  it('ignores what was never asked', () => {
    expect(after('in-stock=yes,paid=30,pirate=yes,__proto__=x,constructor=y')).toEqual(after(''))
  })
})

describe('a tree that is not there', () => {
  it('is not found, nor is one that the audience may not see', () => {
    const asked = { snapshot, answers: {}, audience: 'staff', now }
    expect(walk({ ...asked, tree: 'trees/nowhere' })).toBeUndefined()
    expect(walk({ ...asked, tree: 'actions/refund' })).toBeUndefined()
    const [wrong] = arrivedWrong()
    const closed = house({ ...wrong!, audience: 'manager' })
    expect(walk({ ...asked, snapshot: closed, tree: wrong!.id })).toBeUndefined()
  })

  it('is found under its old id', () => {
    const stand = walk({ snapshot, tree: 'trees/old', answers: {}, audience: 'public', now })!
    expect(stand.trees[0]!.id).toBe('trees/arrived-wrong')
  })
})
