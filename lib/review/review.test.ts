import { describe, expect, it } from 'vitest'
import { page, team, tree } from '../content/testing'
import { review, unapproved } from './index'
import { action, change } from './testing'

const now = new Date('2026-11-23T12:00:00Z')
const none = { walks: [], decisions: [] }

describe('a review', () => {
  it('says what belongs to somebody else, outcomes too', async () => {
    const { base, head } = await change({
      'answers/late.mdx': page('It is on its way.').replace('front-desk', 'returns'),
      'trees/late.mdx': tree(
        'ask',
        '<Outcome id="ask" result="handed-over" owner="teams/returns">Ask.</Outcome>',
      ),
    })
    expect(review(base, head, none, now).owners).toEqual(
      [
        {
          id: 'answers/late',
          title: 'A page',
          before: 'A team',
          after: 'Returns',
          file: 'answers/late.mdx',
          line: 1,
        },
        {
          id: 'trees/late',
          title: 'A page',
          outcome: 'ask',
          before: 'A team',
          after: 'Returns',
          file: 'trees/late.mdx',
          line: 8,
        },
      ].map(one => ({ ...one, before: 'Front desk' })),
    )
  })

  it('says what more people see, and not what fewer do', async () => {
    const { base, head } = await change({
      'answers/late.mdx': page('It is on its way.', 'audience: public', 'by: teams/front-desk'),
    })
    expect(review(base, head, none, now).audiences).toMatchObject([
      { id: 'answers/late', before: 'staff', after: 'public' },
    ])
    expect(review(head, base, none, now).audiences).toEqual([])
  })

  it('says of a role that it sees more', async () => {
    const { base, head } = await change({
      'roles.yaml':
        '- { role: frontline, rank: 2, audience: manager }\n- { role: supervisor, rank: 3, audience: staff }\n- { role: manager, rank: 4, audience: manager }\n',
    })
    expect(review(base, head, none, now).audiences).toMatchObject([
      { id: 'frontline', before: 'staff', after: 'manager' },
    ])
  })

  it('knows a document by its old name', async () => {
    const { base, head } = await change({
      'answers/late.mdx': undefined,
      'answers/parcel.mdx': page('It is on its way.', 'was: answers/late', 'by: teams/front-desk'),
      'teams/returns.mdx': undefined,
      'teams/shop.mdx': team('reach: { phone: ext. 9 }'),
    })
    expect(review(base, head, none, now).documents).toEqual({
      added: ['teams/shop'],
      removed: ['teams/returns'],
      changed: ['answers/parcel'],
    })
  })

  it('counts what happened that would end differently, the most common first', async () => {
    const { base, head } = await change({
      'actions/refund.mdx': action('Refund', '{ from: 2026-01-01, role: frontline, upTo: 20 }'),
    })
    const walked = (paid: string) => ({
      tree: 'trees/late',
      answers: { paid },
      role: 'frontline',
      audience: 'staff',
      channel: 'phone',
    })
    const decided = { action: 'actions/refund', amount: 9000, role: 'manager', facts: {} }
    const past = { walks: [walked('10'), walked('40'), walked('45'), walked('90')], decisions: [decided] }
    expect(review(base, head, past, now).replayed).toEqual({
      walks: 4,
      decisions: 1,
      differently: 4,
      kinds: [
        {
          what: 'walk',
          id: 'trees/late',
          before: 'pay (allowed)',
          after: 'ask (never)',
          times: 2,
          example: 'frontline, phone: paid=40',
        },
        {
          what: 'decision',
          id: 'actions/refund',
          before: 'allowed',
          after: 'never',
          times: 1,
          example: 'manager, 9000 in minor units',
        },
        {
          what: 'walk',
          id: 'trees/late',
          before: 'ask (needs)',
          after: 'ask (never)',
          times: 1,
          example: 'frontline, phone: paid=90',
        },
      ],
    })
  })
})

describe('a gain of power', () => {
  const gain = async () => {
    const { base, head } = await change({
      'actions/refund.mdx': action(
        'Refund',
        '{ from: 2026-01-01, role: frontline, upTo: 60 }',
        '{ from: 2026-01-01, role: manager }',
      ),
    })
    return review(base, head, none, now).powers
  }
  const reasons = async (codeowners: string, approvers?: string[]) =>
    unapproved(await gain(), codeowners, 'content', approvers).map(({ reason }) => reason)

  it('wants somebody who answers for the file', async () => {
    expect(await reasons('')).toEqual(['Nobody in CODEOWNERS answers for content/actions/refund.mdx.'])
    expect(await reasons('/content/actions/ @grace')).toEqual([])
    expect(await reasons('* @ingrid')).toEqual([])
    expect(await reasons('actions/*.mdx @grace')).toEqual([
      'Nobody in CODEOWNERS answers for content/actions/refund.mdx.',
    ])
    expect(await reasons('content/**/refund.mdx @grace # money')).toEqual([])
    expect(await reasons('refund.mdx @grace')).toEqual([])
  })

  it('wants nobody where a later line takes the file out', async () => {
    expect(await reasons('* @ingrid\n/content/actions/\n')).toEqual([
      'Nobody in CODEOWNERS answers for content/actions/refund.mdx.',
    ])
  })

  it('wants the approval of one of them', async () => {
    const lines = '* @ingrid\n/content/actions/ @grace @omar\n'
    expect(await reasons(lines, ['@ingrid'])).toEqual([
      'None of @grace, @omar has approved a change of content/actions/refund.mdx.',
    ])
    expect(await reasons(lines, ['@ingrid', '@omar'])).toEqual([])
  })

  it('is not wanted of a loss', async () => {
    const { base, head } = await change({
      'actions/refund.mdx': action('Refund', '{ from: 2026-01-01, role: manager }'),
    })
    expect(unapproved(review(base, head, none, now).powers, '', '', undefined)).toEqual([])
  })
})

describe('what ends otherwise', () => {
  it('is said with a walk that shows it, once for all who walk it', async () => {
    const { base, head } = await change({
      'actions/refund.mdx': action(
        'Refund',
        '{ from: 2026-01-01, role: frontline, upTo: 50 }',
        '{ row: second, from: 2026-01-01, role: supervisor, upTo: 50 }',
        '{ from: 2026-01-01, role: manager }',
      ),
    })
    expect(review(base, head, none, now).ends).toEqual([
      {
        tree: 'trees/late',
        title: 'A page',
        before: 'ask (handed-over, needs), Front desk',
        after: 'pay (resolved, allowed), whoever may',
        roles: ['supervisor'],
        path: [{ ask: 'How much?', answer: expect.stringContaining('$50') }],
        answers: 'paid=50',
        also: [],
      },
    ])
  })

  it('is said once of a tree that others enter, and from which trees it is come to', async () => {
    const entering = (title: string) =>
      tree(
        'which',
        '<Question id="which" ask="Which?"><Choice id="late" to="in">A late one</Choice><Choice id="no" to="fine">None</Choice></Question>',
        '<Enter id="in" tree="trees/late" />',
        '<Outcome id="fine" result="resolved" owner="teams/front-desk">Good.</Outcome>',
      ).replace('A page', title)
    const more = { 'trees/a.mdx': entering('Anything'), 'trees/z.mdx': entering('Last of all') }
    const { base, head } = await change(
      {
        'actions/refund.mdx': action(
          'Refund',
          '{ from: 2026-01-01, role: frontline, upTo: 70 }',
          '{ from: 2026-01-01, role: manager }',
        ),
      },
      more,
    )
    const { ends } = review(base, head, none, now)
    expect(ends).toMatchObject([
      {
        tree: 'trees/late',
        before: 'ask (handed-over, needs), Front desk',
        after: 'pay (resolved, allowed), whoever may',
        roles: ['frontline'],
        answers: 'paid=50.01',
        also: [
          { tree: 'trees/a', title: 'Anything' },
          { tree: 'trees/z', title: 'Last of all' },
        ],
      },
    ])
  })

  it('counts what is delegated to somebody', async () => {
    const { base, head } = await change({
      'actions/refund.mdx': action(
        'Refund',
        '{ from: 2026-01-01, role: frontline, upTo: 50 }',
        '{ from: 2026-01-01, role: manager }',
        '{ row: leave, from: 2026-01-01, until: 2026-12-31, person: mei, delegates: manager, upTo: 90 }',
      ),
    })
    expect(review(base, head, none, now).ends).toMatchObject([{ roles: ['mei as frontline'] }])
  })

  it('is said of an end that nobody could come to before', async () => {
    const { base, head } = await change({
      'trees/late.mdx': tree(
        'sure',
        '<Question id="sure" ask="Is it late?"><Choice id="yes" to="ask">Yes</Choice><Choice id="no" to="fine">No</Choice></Question>',
        '<Outcome id="ask" result="handed-over" owner="teams/front-desk">Ask.</Outcome>',
        '<Outcome id="fine" result="resolved" owner="teams/front-desk">Good.</Outcome>',
      ),
    })
    const { ends } = review(base, head, none, now)
    expect(ends.map(({ before, after }) => [before, after])).toContainEqual([
      'the question “How much?”',
      'fine (resolved), Front desk',
    ])
  })

  it('is nothing where only the words change', async () => {
    const { base, head } = await change({ 'answers/late.mdx': page('It is nearly there.') })
    expect(review(base, head, none, now).ends).toEqual([])
  })
})
