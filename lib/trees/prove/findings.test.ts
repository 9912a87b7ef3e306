import { describe, expect, it, test } from 'vitest'
import type { Body, Document, Fact, Limit, Team } from '../../content'
import { house, outcome, question, refunds, tree, type Written } from '../testing'
import { common, desk, found, give, may, now, phone, said, sound, team } from './findings/testing'
import { prove } from './index'

test('a tree in which everybody may what they are told says nothing', () => {
  expect(said(sound)).toEqual([])
})

describe('what is given', () => {
  it('is given only by who may', () => {
    expect(said({ ...sound, may: may({ needs: 'give', allowed: 'give' }) })).toEqual([
      'trees/t.mdx:10  gives-too-much  "give" gives “Refund”, and volunteer, frontline and whoever isn’t signed in may not do that alone.',
    ])
  })

  it('shows whom it touches, and the answers that lead there', () => {
    const [first] = found({ ...sound, may: may({ needs: 'give', never: 'ask' }) })
    expect(first).toMatchObject({
      rule: 'gives-too-much',
      node: 'give',
      tree: 'trees/t',
      role: 'volunteer',
      date: '2026-11-22',
      path: [{ ask: 'What did they pay?', answer: '$50' }],
      answers: 'paid=50',
    })
  })

  it('is not handed over by who may settle it', () => {
    expect(said({ ...sound, may: may({ allowed: 'ask' }) })).toContain(
      'trees/t.mdx:11  hands-over-own  "ask" hands over “Refund”, and frontline and supervisor may settle that themselves.',
    )
  })

  it('is not handed over right after somebody may, whatever the outcome grants', () => {
    const over = outcome({ result: 'handed-over' })
    expect(said({ ...sound, give: over })).toEqual([
      'trees/t.mdx:10  hands-over-own  "give" hands over what the authority before it allows, and frontline and supervisor may settle that themselves.',
    ])
  })

  it('is not promised where nobody may', () => {
    expect(said({ ...sound, may: may({ never: 'ask' }) })).toContain(
      'trees/t.mdx:11  gives-never  "ask" promises “Refund” to volunteer, frontline and supervisor, and nobody may do that.',
    )
  })

  it('finds somebody who may, from the owner of the tree on', () => {
    const alone = team({ people: [{ person: 'mei', role: 'frontline' }] })
    expect(said(sound, [alone])).toEqual([
      'trees/t.mdx:11  nobody-to-ask  "ask" needs the supervisor, and from "teams/returns-desk" on nobody who is one can be reached on phone.',
    ])
    const further = team({ id: 'teams/duty', people: [{ person: 'sam', role: 'supervisor' }] })
    expect(said(sound, [team({ people: alone.people, backup: 'teams/duty' }), further])).toEqual([])
  })

  it('is held against limits that are still to come', () => {
    const row: Limit = { ...common.limits[0]!, from: '2027-01-01', upTo: 1000 }
    const literal = outcome({ owner: 'whoever-may', grants: 'actions/refund', amount: 3000 })
    const lower = { ...common, limits: [...common.limits, row] }
    const small = { small: question('A small one?', { yes: 'give' }), give: literal }
    const [finding] = found(small, [desk, lower]).filter(({ role }) => role === 'volunteer')
    expect(finding?.message).toContain('volunteer, frontline and whoever')
    expect(
      found(small, [desk])
        .map(({ message }) => message)
        .join(),
    ).not.toContain('frontline')
  })
})

describe('who owns an outcome', () => {
  const end = { q: question('Which?', { a: 'end' }), end: outcome() }
  it.each([
    [{ reach: { chat: '#returns' } }, 'teams/returns-desk.mdx:1  owner-out-of-reach'],
    [{ hours: [[], [], [], [], [], [], []] as Team['hours'], backup: 'teams/duty' }, 'owner-never-open'],
    [{ hours: [[[540, 1020]], [], [], [], [], [], []] as Team['hours'] }, 'owner-without-backup'],
    [
      {
        hours: [[[540, 1020]], [], [], [], [], [], []] as Team['hours'],
        backup: 'teams/duty',
        escalatesTo: [{ afterMinutes: 5, team: 'teams/loop' }],
      },
      'escalation-circle',
    ],
    [
      { hours: [[[540, 1020]], [], [], [], [], [], []] as Team['hours'], backup: 'teams/duty' },
      'escalation-ends',
    ],
  ])('%j', (more, rule) => {
    const closes = { hours: [[[0, 60]], [], [], [], [], [], []] as Team['hours'] }
    const loop = team({
      ...closes,
      id: 'teams/loop',
      escalatesTo: [{ afterMinutes: 5, team: 'teams/returns-desk' }],
    })
    const documents = [team(more), team({ id: 'teams/duty' }), loop]
    expect(said(end, documents).some(line => line.includes(rule))).toBe(true)
  })

  it('is reached through the channels that theirs passes on to', () => {
    const chat = { ...phone, id: 'channels/chat', escalatesTo: ['channels/phone'] } as unknown as Document
    expect(said(end, [desk, chat])).toEqual([])
  })
})

describe('what can never be', () => {
  const route = (...rows: { node: string; among: string[] }[][]): Written => ({
    kind: 'route',
    when: rows.map(terms => ({ if: terms, to: 'end' })),
    otherwise: 'other',
  })
  const asked = { q: question('Which?', { a: 'n', b: 'n' }), n: question('And?', { c: 'r', d: 'r' }) }
  const ends = { end: outcome(), other: outcome() }

  it('is a row that asks for two answers to one question', () => {
    const both = [
      { node: 'q', among: ['a'] },
      { node: 'q', among: ['b'] },
    ]
    expect(said({ ...asked, r: route(both), ...ends })).toEqual([
      'trees/t.mdx:10  never-taken  The row "q:a q:b" of "r" can never be taken.',
    ])
  })

  it('is a row below one that takes all it asks for', () => {
    expect(
      said({
        ...asked,
        r: route([{ node: 'q', among: ['a', 'b'] }], [{ node: 'n', among: ['c'] }]),
        ...ends,
      }),
    ).toEqual(['trees/t.mdx:10  never-taken  The row "n:c" of "r" can never be taken.'])
  })

  it('is words whose condition, or one around them, never holds there', () => {
    const only = (attributes: Record<string, string>, ...children: Body['children'][number][]) =>
      ({
        type: 'component',
        name: 'Only',
        inline: false,
        attributes,
        children,
      }) as unknown as (typeof children)[0]
    const children = [
      only({ if: 'q:a' }, only({ unless: 'q:a' }), only({ if: 'q:a' })),
      only({ unless: 'q:a' }, only({ if: 'q:a' }), only({ if: 'q:b' }), only({ unless: 'q:b' })),
      only({ unless: 'q:a|b' }),
    ]
    const made = tree('trees/t', { q: question('Which?', { a: 'end', b: 'end', c: 'end' }), end: outcome() })
    const end = { ...made.nodes['end']!, body: { type: 'root', children } as Body }
    const snapshot = house({ ...made, nodes: { ...made.nodes, end } }, refunds('public'), desk)
    expect(prove({ snapshot, now }).findings.filter(({ rule }) => rule === 'never-shown')).toMatchObject([
      { line: 9, message: 'The words that "end" shows only unless "q:a" are never shown.' },
      { line: 9, message: 'The words that "end" shows only if "q:a" are never shown.' },
    ])
  })

  it('is a choice of something that is known by then', () => {
    const fact: Fact = {
      file: 'facts.yaml',
      line: 1,
      column: 1,
      kind: 'choice',
      fact: 'kind',
      ask: 'What kind?',
      from: 'asked',
      values: [
        { id: 'a', label: 'A' },
        { id: 'b', label: 'B' },
      ],
    }
    const first = { ...question('What kind?', { a: 'again', b: 'end' }), fact: 'kind' } as Written
    const again = { ...question('What kind?', { a: 'end', b: 'other' }), fact: 'kind' } as Written
    expect(said({ first, again, ...ends }, [desk], [fact])).toEqual([
      'trees/t.mdx:9  never-taken  The choice "b" of "again" can never be taken, and so it never leads to "other".',
    ])
  })

  it('is not the way of a limit that nobody has as yet', () => {
    const snapshot = house(
      tree('trees/t', sound),
      {
        ...refunds('public'),
        limits: [{ ...common.limits[0]!, upTo: undefined as never, role: 'supervisor' }],
      },
      desk,
    )
    const proof = prove({ snapshot, now })
    expect(proof.findings).toEqual([])
    expect(proof.trees[0]?.waiting).toEqual(['no'])
  })
})

describe('what is asked', () => {
  const fact: Fact = {
    file: 'facts.yaml',
    line: 1,
    column: 1,
    kind: 'choice',
    fact: 'kind',
    ask: 'What kind?',
    from: 'order',
    values: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ],
  }
  const reads = (asked: Record<string, Written>) => ({
    ...asked,
    r: {
      kind: 'route',
      when: [{ if: [{ node: 'kind', among: ['a'] }], to: 'end' }],
      otherwise: 'other',
    } satisfies Written,
    end: outcome(),
    other: outcome(),
  })

  it('is known before anything depends on it, also where the order may say it', () => {
    const [finding] = found(reads({ q: question('Which?', { a: 'r' }) }), [desk], [fact])
    expect(finding).toMatchObject({
      rule: 'fact-unknown',
      line: 9,
      path: [
        { ask: 'Which?', answer: 'It is a' },
        { ask: 'What kind?', answer: 'not known' },
      ],
    })
    const first = { q: { ...question('What kind?', { a: 'r', b: 'r' }), fact: 'kind' } as Written }
    expect(said(reads(first), [desk], [fact])).toEqual([])
  })

  it('is asked of somebody in at most seven questions', () => {
    const nodes: Record<string, Written> = { end: outcome() }
    const chain = Array.from(
      { length: 8 },
      (_, i) => [`q${i}`, question(`${i}?`, { yes: i < 7 ? `q${i + 1}` : 'end', no: 'end' })] as const,
    )
    const [finding, ...others] = found({ ...Object.fromEntries(chain), ...nodes })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'many-questions',
      severity: 'warning',
      answers: 'q0=yes,q1=yes,q2=yes,q3=yes,q4=yes,q5=yes,q6=yes,q7=yes',
    })
  })

  it('says two things, not one twice', () => {
    const choices = [
      { id: 'a', label: 'Yes', to: 'end' },
      { id: 'b', label: 'yes.', to: 'other' },
    ]
    expect(
      said({ q: { kind: 'question', ask: 'Is it?', choices }, end: outcome(), other: outcome() }),
    ).toEqual(['trees/t.mdx:8  same-words  The choices "a" and "b" say the same words.'])
  })
})

describe('the playbook of an outcome', () => {
  const book = (more: object) =>
    ({
      ...common,
      kind: 'playbook',
      id: 'playbooks/p',
      audience: 'public',
      steps: [],
      ...more,
    }) as unknown as Document
  const end = { q: question('Which?', { a: 'end' }), end: outcome({ playbook: 'playbooks/p' }) }

  it('is seen by all who come there', () => {
    expect(said(end, [desk, book({ audience: 'manager' })])).toEqual([
      'trees/t.mdx:9  playbook-hidden  "end" sends volunteer, frontline, supervisor and whoever isn’t signed in to "playbooks/p", which they may not see.',
    ])
  })

  it('does what the outcome grants', () => {
    const nodes = { ...sound, give: { ...give, playbook: 'playbooks/p' } as Written }
    const other = book({ steps: [{ id: 's', title: 'Send one', action: 'actions/replacement' }] })
    expect(said(nodes, [desk, other])).toEqual([
      'trees/t.mdx:10  playbook-disagrees  "give" gives "actions/refund", and "playbooks/p" does "actions/replacement" instead.',
    ])
  })
})
