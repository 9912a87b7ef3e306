import { describe, expect, it, test } from 'vitest'
import { least, page, read, type Files } from './testing'

/** The examples of the format's description, with the documents that they name. */
const examples: Files = {
  'organization.yaml': `name: Lantern Street
locale: en
timeZone: America/New_York
currency: USD
audiences: [public, volunteer, staff, manager]     # each sees what stands before it too
frontDoor: trees/whose-issue                       # the tree that catches everything
frontDesk: teams/front-desk                        # owns what nobody owns
holidays: [2026-12-25, 2027-01-01]
notice: { text: "…", link: answers/spring-vouchers, until: 2026-12-01 }   # the banner, until events exist
`,
  'roles.yaml': `- { role: volunteer,  rank: 1, audience: volunteer }
- { role: frontline,  rank: 2, audience: staff }
- { role: supervisor, rank: 3, audience: staff }
- { role: manager,    rank: 4, audience: manager }
- { role: editor,     rank: 1, audience: manager, edits: true }
- { role: admin,      rank: 1, audience: manager, edits: true, administers: true }
`,
  'facts.yaml': `- { fact: item-kind, ask: What kind of thing is it?, values: { clothes: Clothes, gift-card: A gift card }, from: order }
- { fact: member-since, ask: Since when are they a member?, from: order, bands: [{ id: new, within: 90d }, { id: long }] }
- { fact: order-total, ask: What was the order?, unit: USD, bands: [{ id: small, upTo: small-gift }, { id: large }] }
`,
  'figures.yaml':
    '- { figure: small-gift, title: A small gift, unit: USD, values: [{ from: 2027-01-01, is: 79 }, { from: 2026-01-01, is: 75 }] }\n',
  'people.yaml':
    '- { person: sam, name: Sam Okoro, account: sam@lantern.example }\n- { person: mei, name: Mei }\n',
  'synonyms.yaml':
    '- [trousers, pants, slacks]          # each finds the others\n- { refund: [money back] }\n',
  'teams/returns-desk.mdx': `---
title: Returns desk
reach: { phone: ext. 214, chat: "#returns", email: returns@lantern.example }
hours: { mon-fri: 09:00-18:00, sat: 10:00-14:00 }
people: [{ person: sam, role: supervisor, hours: { mon-fri: 09:00-18:00 } }, { person: mei, role: frontline }]
backup: teams/shop
escalatesTo: [{ after: 2h, team: teams/duty-manager }]
---
What this team is for, in a few sentences. Search reads it: \`who\` answers from it.
`,
  'channels/phone.mdx': `---
title: Phone
status: live            # planned, trial, live, closed
priority: 1
hours: { mon-fri: 09:00-18:00 }
staffing: { people: 2, hoursPerWeek: 40 }
escalatesTo: [channels/email, channels/counter]
---
`,
  'actions/refund.mdx': `---
title: Refund
owner: teams/finance
unit: USD                            # a currency, a count ("hours", "bags"), or none (yes or no)
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50 }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }
  - { from: 2026-01-01, role: manager }                    # no upper limit
  - { row: gift-cards, from: 2026-01-01, never: true, if: "item-kind:gift-card" }
  - { row: friends, from: 2026-01-01, role: frontline, upTo: 60, if: "member-since:long order-total:small" }
  - { row: large, from: 2026-01-01, role: supervisor, upTo: 2000, with: [manager] }
  - { row: leave, from: 2026-08-01, until: 2026-08-14, person: mei, delegates: supervisor, upTo: 200 }
  - { row: yearly, from: 2026-01-01, role: frontline, upTo: 50, budgets: [{ times: 3, per: customer, in: 365d }, { sum: 900, per: person, in: month }] }
---
What counts, what it is for, what to write down.
`,
  'playbooks/wrong-item.mdx': page(
    `<Step id="apologise" title="Apologise once, plainly">Don't ask them to hunt through the shop.</Step>
<Step id="refund" title="Refund today" action="actions/refund">…</Step>
<Reply channel="channels/phone">“I'm sending <Var name="amount" /> back to you today.”</Reply>
<May action="actions/refund" />
<Note kind="warning">…</Note>`,
    'audience: volunteer',
  ),
  'trees/arrived-wrong.mdx': `---
title: Something arrived wrong
summary: What to do.
owner: teams/returns-desk
audience: volunteer
verified: 2026-11-01
start: arrived
---
<Question id="arrived" ask="What arrived?">
  Look at the packing slip first.
  <Choice id="size" to="in-stock">The right item, in the wrong size</Choice>
  <Choice id="other" to="paid" hint="Not what they ordered at all">A different item</Choice>
  <Unsure to="paid" />
</Question>

<Question id="in-stock" ask="Do we have the right size?" to="after-stock">
  <Choice id="yes">Yes</Choice>
  <Choice id="no">No, and not this month</Choice>
</Question>

<Route id="after-stock">
  <When if="arrived:size in-stock:yes" to="send-it" />
  <Otherwise to="paid" />
</Route>

<Amount id="paid" ask="What did they pay for it?" unit="USD">
  <Band id="nothing" upTo="0" to="no-charge" />
  <Band id="some" to="may-refund" />
</Amount>

<Authority id="may-refund" action="actions/refund" amount="paid" allowed="refund-now" needs="ask-first" never="explain" />

<Outcome id="refund-now" result="resolved" owner="whoever-may" grants="actions/refund" amount="paid" playbook="playbooks/wrong-item">
  Apologise, and refund today. They keep what arrived.
</Outcome>

<Outcome id="send-it" result="resolved" owner="teams/returns-desk" />
<Outcome id="no-charge" result="resolved" owner="teams/returns-desk" />
<Enter id="ask-first" tree="trees/who-is-calling" passed="explain" failed="explain" />
<Outcome id="explain" result="declined" owner="teams/returns-desk" />
`,
  'trees/who-is-calling.mdx': page(
    '<Question id="asks" ask="Do you know them?">\n<Choice id="yes" to="in">Yes</Choice>\n<Choice id="no" to="out">No</Choice>\n</Question>\n<Outcome id="in" exit="passed" result="resolved" owner="teams/shop" />\n<Outcome id="out" exit="failed" result="declined" owner="teams/shop" />',
    'start: asks',
    'audience: volunteer',
  ),
  'trees/whose-issue.mdx': page(
    '<Outcome id="all" result="handed-over" owner="teams/front-desk" />',
    'start: all',
  ),
  'answers/spring-vouchers.mdx': page('[returns](../policies/returns.mdx#sale)', 'verifyEvery: 90d'),
  'policies/returns.mdx': page('## Sale\n\nTwo weeks.'),
  ...Object.fromEntries(
    ['shop', 'duty-manager', 'finance'].map(id => [
      `teams/${id}.mdx`,
      `---\ntitle: ${id}\nreach: { phone: 1 }\n---\n`,
    ]),
  ),
  ...Object.fromEntries(
    ['email', 'counter'].map(id => [
      `channels/${id}.mdx`,
      `---\ntitle: ${id}\nstatus: trial\npriority: 2\n---\n`,
    ]),
  ),
}

test('every example reads clean', async () => {
  const { said, snapshot, documents } = await read(examples)
  expect(said).toEqual([])
  expect(documents).toBe(15)
  expect(snapshot.documents.size).toBe(documents)
  expect(snapshot.organization).toMatchObject({
    frontDoor: 'trees/whose-issue',
    notice: { until: '2026-12-01' },
  })
  expect(snapshot.roles[5]).toEqual({
    role: 'admin',
    rank: 1,
    audience: 'manager',
    edits: true,
    administers: true,
  })
  expect(snapshot.people[0]).toEqual({ person: 'sam', name: 'Sam Okoro', account: 'sam@lantern.example' })
  expect(snapshot.documents.get('teams/returns-desk')).toMatchObject({
    kind: 'team',
    owner: 'teams/returns-desk',
    audience: 'volunteer',
    reach: { phone: 'ext. 214', chat: '#returns' },
    backup: 'teams/shop',
    escalatesTo: [{ afterMinutes: 120, team: 'teams/duty-manager' }],
  })
  expect(snapshot.documents.get('channels/phone')).toMatchObject({
    owner: 'teams/front-desk',
    status: 'live',
    staffing: { people: 2, hoursPerWeek: 40 },
  })
  expect(snapshot.documents.get('answers/spring-vouchers')).toMatchObject({
    verifyEvery: 90,
    audience: 'staff',
  })
})

test('facts, figures and the rows of an action are read as plain data', async () => {
  const { snapshot } = await read(examples)
  expect([...snapshot.facts.keys()]).toEqual(['channel', 'item-kind', 'member-since', 'order-total'])
  expect(snapshot.facts.get('channel')).toMatchObject({
    values: [
      { id: 'counter', label: 'counter' },
      { id: 'email', label: 'email' },
      { id: 'phone', label: 'Phone' },
    ],
  })
  expect(snapshot.facts.get('item-kind')).toEqual({
    file: 'facts.yaml',
    line: 1,
    column: 3,
    kind: 'choice',
    fact: 'item-kind',
    ask: 'What kind of thing is it?',
    from: 'order',
    values: [
      { id: 'clothes', label: 'Clothes' },
      { id: 'gift-card', label: 'A gift card' },
    ],
  })
  expect(snapshot.facts.get('member-since')).toMatchObject({
    kind: 'date',
    line: 2,
    bands: [{ id: 'new', within: { count: 90, unit: 'd' } }, { id: 'long' }],
  })
  expect(snapshot.facts.get('order-total')).toMatchObject({
    kind: 'amount',
    from: 'asked',
    bands: [{ id: 'small', upTo: 'small-gift' }, { id: 'large' }],
  })
  expect(snapshot.figures.get('small-gift')).toEqual({
    file: 'figures.yaml',
    line: 1,
    column: 3,
    figure: 'small-gift',
    title: 'A small gift',
    unit: 'USD',
    values: [
      { from: '2026-01-01', is: 7500 },
      { from: '2027-01-01', is: 7900 },
    ],
  })
  const refund = snapshot.documents.get('actions/refund')
  expect(refund?.kind === 'action' && refund.limits.slice(3)).toMatchObject([
    { row: 'gift-cards', never: true, if: [{ node: 'item-kind', among: ['gift-card'] }] },
    { row: 'friends', if: [{ node: 'member-since' }, { node: 'order-total', among: ['small'] }] },
    { row: 'large', role: 'supervisor', upTo: 200000, with: ['manager'] },
    { row: 'leave', person: 'mei', delegates: 'supervisor', until: '2026-08-14', upTo: 20000 },
    {
      row: 'yearly',
      budgets: [
        { times: 3, per: 'customer', in: { days: 365 } },
        { sum: 90000, per: 'person', in: 'month' },
      ],
    },
  ])
})

describe('who sees a document that does not say', () => {
  it('is staff; teams, actions and channels are for whoever is signed in', async () => {
    const { snapshot } = await read(examples)
    expect(snapshot.documents.get('policies/returns')?.audience).toBe('staff')
    expect(snapshot.documents.get('channels/email')?.audience).toBe('volunteer')
  })

  it('is the narrowest, where no audience is called staff', async () => {
    const organization = String(least['organization.yaml']).replace(
      /audiences:.*/,
      'audiences: [open, inner]',
    )
    const { snapshot } = await read({
      'organization.yaml': organization,
      'roles.yaml': '',
      'answers/a.mdx': page('A.'),
    })
    expect(snapshot.documents.get('answers/a')?.audience).toBe('inner')
  })
})
