import { randomUUID } from 'node:crypto'
import { actorInRole, createAccount, nobody, type Actor } from '../access'
import type { Snapshot } from '../content'
import { folderOf, readFolder, type Files } from '../content/testing'
import type { Database } from '../db'
import { newDatabase, type providers } from '../db/testing/databases'

/** A shelter: a returns desk with Sam in it, a shop with nobody, a playbook, a tree, an action, pages for each audience. */
const files: Files = {
  'organization.yaml': `name: Corner House
timeZone: America/New_York
currency: USD
audiences: [public, volunteer, staff, manager]
frontDesk: teams/desk
`,
  'roles.yaml': `- { role: volunteer, rank: 1, audience: volunteer }
- { role: supervisor, rank: 3, audience: staff }
- { role: manager, rank: 4, audience: manager }
- { role: editor, rank: 1, audience: manager, edits: true }
`,
  'people.yaml': '- { person: sam, name: Sam Okoro }\n- { person: mei, name: Mei Tanaka }\n',
  'teams/desk.mdx': '---\ntitle: Front desk\naudience: public\nreach: { phone: ext. 1 }\n---\nTakes all.\n',
  'teams/returns.mdx': `---
title: Returns desk
reach: { phone: ext. 2 }
people: [{ person: sam, role: supervisor }]
---
Sends back what arrived wrong.
`,
  'teams/shop.mdx': '---\ntitle: The shop\nreach: { phone: ext. 3 }\n---\nSells.\n',
  'actions/refund.mdx': written(
    'Refund',
    'teams/returns',
    'volunteer',
    'Money back.',
    'unit: USD\nlimits: [{ from: 2026-01-01, role: volunteer, upTo: 50 }]\n',
  ),
  'answers/hours.mdx': written('When we are open', 'teams/returns', 'public'),
  'answers/beds.mdx': written('Beds for tonight', 'teams/returns', 'volunteer'),
  'answers/prices.mdx': written('What things cost', 'teams/shop', 'volunteer'),
  'answers/safe.mdx': written('Opening the safe', 'teams/returns', 'manager'),
  'playbooks/late.mdx': written(
    'A parcel is late',
    'teams/returns',
    'volunteer',
    ['look', 'call', 'tell'].map(id => `<Step id="${id}" title="${id}">Do it.</Step>`).join('\n\n'),
  ),
  'trees/wrong.mdx': written(
    'What is wrong',
    'teams/returns',
    'volunteer',
    `<Question id="what" ask="What arrived?">
  <Choice id="size" to="worn">The wrong size</Choice>
  <Choice id="none" to="done">Nothing</Choice>
</Question>

<Question id="worn" ask="Was it worn?">
  <Choice id="yes" to="keep">Yes</Choice>
  <Choice id="no" to="done">No</Choice>
</Question>

<Outcome id="done" result="resolved" owner="teams/returns">Send another.</Outcome>

<Outcome id="keep" result="declined" owner="teams/returns">They keep it.</Outcome>`,
    'start: what\n',
  ),
}

export function written(title: string, owner: string, audience: string, words = 'Words.', more = ''): string {
  return `---\ntitle: ${title}\nsummary: About it.\nowner: ${owner}\naudience: ${audience}\n${more}---\n${words}\n`
}

/** The shelter as it stands with these files in it; undefined takes one away. */
export async function snapshotWith(changed: Readonly<Record<string, string | undefined>> = {}) {
  const all = Object.entries({ ...files, ...changed }).filter(([, text]) => text !== undefined)
  const { snapshot, said } = await readFolder(folderOf(Object.fromEntries(all) as Files))
  if (!snapshot?.documents.size) throw new Error(said.join('\n'))
  return snapshot
}

export interface Shelter {
  readonly snapshot: Snapshot
  readonly db: Database
  /** Somebody with an account of their own. */
  readonly person: (name: string, role: string, person?: string) => Promise<Actor>
  /** Somebody who isn't signed in. */
  readonly stranger: Actor
}

/** The shelter with a new database. */
export async function shelter(provider: (typeof providers)[number]): Promise<Shelter> {
  const snapshot = await snapshotWith()
  const db = await newDatabase(provider)
  return {
    snapshot,
    db,
    stranger: nobody(snapshot),
    person: async (name, role, person) => {
      const account = { account: randomUUID(), name, role, person: person ?? null, password: '-' }
      const { id } = await createAccount(db, account)
      return actorInRole(snapshot, role, { account: id, name, ...(person && { person }) })
    },
  }
}

/** Monday 23 November 2026, 13:00 in New York. */
export const monday = new Date('2026-11-23T18:00:00Z')

export const minutes = (count: number, from = monday) => new Date(from.getTime() + count * 60_000)
export const days = (count: number, from = monday) => minutes(count * 24 * 60, from)
