import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { actorInRole, nobody } from '../../access'
import { openHouse } from '../../publish'
import type { Reader } from './reader'

const page = (title: string, fields: string, words: string) =>
  `---\ntitle: ${title}\nowner: teams/returns\n${fields}\n---\n${words}\n`

/** A shop in New York: a returns desk with hours, a refund with limits, a tree that asks for an amount. */
const files: Readonly<Record<string, string>> = {
  'organization.yaml': `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, volunteer, staff, manager]
frontDoor: trees/wrong
frontDesk: teams/desk
notice: { text: Vouchers were sent twice., link: answers/vouchers, until: 2026-11-23 }
`,
  'roles.yaml': `- { role: volunteer, rank: 1, audience: volunteer }
- { role: frontline, rank: 2, audience: staff }
- { role: supervisor, rank: 3, audience: staff }
`,
  'people.yaml': '- { person: sam, name: Sam Okoro }\n- { person: mei, name: Mei Tanaka }\n',
  'teams/desk.mdx': '---\ntitle: Front desk\naudience: public\nreach: { phone: ext. 1 }\n---\nTakes all.\n',
  'teams/returns.mdx': `---
title: Returns desk
audience: public
reach: { phone: "+1 (212) 555-0100", chat: "#returns", email: returns@corner.example }
hours: { mon-fri: 09:00-18:00 }
people: [{ person: sam, role: supervisor, hours: { mon-fri: 12:00-17:00 } }, { person: mei, role: frontline }]
backup: teams/desk
---
Sends back what arrived wrong.
`,
  'actions/refund.mdx': page(
    'Refund',
    `unit: USD
limits:
  - { from: 2026-01-01, role: frontline, upTo: 50 }
  - { from: 2026-01-01, role: supervisor, upTo: 500 }`,
    'Send the money back.',
  ),
  'answers/vouchers.mdx': page(
    'Vouchers sent twice',
    'audience: staff',
    'Both work, once. <May action="actions/refund" />',
  ),
  'answers/hours.mdx': page(
    'When we are open',
    'audience: public\nverified: 2026-11-01\nby: sam\nverifyEvery: 10d',
    `We open at nine.

# Parking

See [the vouchers](vouchers.mdx "for staff"), [the desk](../teams/desk.mdx), [the map](https://maps.example/).

| day | hours |
| :-- | --: |
| Mon | 9 |
`,
  ),
  'playbooks/wrong.mdx': page(
    'Something arrived wrong',
    '',
    `<Step id="sorry" title="Say sorry">Once.</Step>

<Step id="back" title="Send it back" action="actions/refund">Today.</Step>

<Reply channel="channels/phone">“Sorry.”</Reply>

<Reply channel="channels/email">Dear you, sorry for <Var name="amount" />.</Reply>

![The label](../files/label.svg)`,
  ),
  'channels/phone.mdx': '---\ntitle: By phone\nstatus: live\npriority: 1\n---\nThe phone.\n',
  'channels/email.mdx': '---\ntitle: By email\nstatus: live\npriority: 2\n---\nThe post.\n',
  'files/label.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><script>alert(1)</script></svg>',
  'files/secret.txt': 'Nobody shows this.',
  'trees/wrong.mdx': page(
    'What is wrong',
    'start: what',
    `<Question id="what" ask="What arrived?">
  <Choice id="size" to="paid">The wrong size</Choice>
  <Choice id="none" to="hand-over">Nothing</Choice>
</Question>

<Amount id="paid" ask="What did they pay?" unit="USD">
  <Band id="all" to="may" />
</Amount>

<Authority id="may" action="actions/refund" amount="paid" allowed="give" needs="ask" never="no" />

<Outcome id="give" result="resolved" owner="whoever-may" grants="actions/refund" amount="paid">Refund it.</Outcome>

<Outcome id="ask" result="handed-over" owner="whoever-may" grants="actions/refund" amount="paid">Ask.</Outcome>

<Outcome id="no" result="declined" owner="teams/desk">Say no.</Outcome>

<Outcome id="hand-over" result="handed-over" owner="teams/desk">Look for it.</Outcome>`,
  ),
}

/** Monday 23 November 2026: 13:00 in New York, everybody is there. */
export const monday = new Date('2026-11-23T18:00:00Z')
/** Sunday, 13:00: nobody is. */
export const sunday = new Date('2026-11-22T18:00:00Z')

/** Readers of the shop: the public, or somebody in a role. `more` files join its own. The folder goes with the test. */
export async function shop(
  more: Readonly<Record<string, string>> = {},
): Promise<(role?: string, now?: Date) => Reader> {
  const folder = mkdtempSync(join(tmpdir(), 'answerhouse-web-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [file, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  const { house, problems } = await openHouse(folder)
  if (!house) throw new Error(problems.map(problem => problem.message).join('\n'))
  const mei = { account: 'mei', person: 'mei', name: 'Mei Tanaka' }
  return (role, now = monday) => ({
    house,
    now,
    actor: role ? actorInRole(house.snapshot, role, mei) : nobody(house.snapshot),
  })
}
