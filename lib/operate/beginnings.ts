import { stringify } from 'yaml'
import { type Kind, type Organization, type Role, today } from '../content'

interface Given {
  readonly title: string
  readonly owner: string
  readonly organization: Organization
  readonly roles: readonly Role[]
}

/** How a document of each kind begins: everything it must have, and nothing that isn't true yet. */
export const beginnings: Readonly<Record<Kind, (given: Given) => string>> = {
  answer: given => page(given, 'Say what to do in the first sentence.'),
  policy: given => page(given, 'Say what the organization promises in the first sentence.'),
  playbook: given =>
    page(
      given,
      '<Step id="first" title="Do this first">What to do, and what to say.</Step>\n\n<Step id="then" title="Then do this">What to do next.</Step>',
    ),
  tree: given => `${front(given, { start: 'what' })}<Question id="what" ask="What happened?">
  <Choice id="one" to="settle">The first case</Choice>
  <Choice id="other" to="hand-over">Anything else</Choice>
  <Unsure to="hand-over" />
</Question>

<Outcome id="settle" result="resolved" owner="${given.owner}">
  What to do now.
</Outcome>

<Outcome id="hand-over" result="handed-over" owner="${given.owner}">
  Whom to hand it to, and what to tell them.
</Outcome>
`,
  team: ({ title, organization }) =>
    `${fence({ title, summary: `What ${title} is for.`, reach: { email: `someone@example.org` }, hours: { 'mon-fri': '09:00-17:00' }, ...(organization.frontDesk ? { backup: organization.frontDesk } : {}) })}What this team is for, in a few sentences.\n`,
  action: given => {
    const first = [...given.roles].sort((a, b) => b.rank - a.rank)[0]
    const limits = first
      ? { limits: [{ from: today(new Date(), given.organization.timeZone), role: first.role }] }
      : {}
    return `${front(given, limits)}What counts, what it is for, what to write down.\n`
  },
  channel: ({ title, owner }) =>
    `${fence({ title, owner, summary: `What ${title} is for.`, status: 'planned', priority: 1, hours: { 'mon-fri': '09:00-17:00' } })}Who reads it, and how soon.\n`,
}

function page(given: Given, body: string): string {
  return `${front(given, {})}${body}\n`
}

function front({ title, owner }: Given, more: object): string {
  return fence({ title, owner, summary: `${title}.`, ...more })
}

function fence(fields: object): string {
  return `---\n${stringify(fields, { lineWidth: 0, flowCollectionPadding: true })}---\n`
}
