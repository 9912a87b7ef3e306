import type { Kind } from '../model'

/** What an editor shows about fields, by the names that lead to them (`limits.from`). */
export type Words = Readonly<Record<string, string>>

const common: Words = {
  id: 'Another id than the path of the file. Mostly left out.',
  title: 'What it is called. A question in the customer’s words is fine.',
  summary: 'One sentence that is enough for most. It stands first everywhere.',
  audience: 'Who may see it: one of the audiences in organization.yaml, and everybody narrower.',
  state: 'in-progress while it is being written, archived when it holds no more. Else left out.',
  verified: 'The day on which somebody last said that this is right: 2026-11-30.',
  by: 'Who said so: a team or a person.',
  verifyEvery: 'How long that holds: 90d. Then somebody looks at it again.',
  asked: 'How people really ask for it, a line each. The best help that search can get.',
  tags: 'Words to find it by.',
  locale: 'The language it is written in: en or pt-BR.',
  was: 'Ids that it once had. Old links lead here.',
  related: 'Documents to read next, by their ids.',
}

const owned: Words = { ...common, owner: 'The team behind it: teams/front-desk.' }

const hours = 'When it is open: { mon-fri: 09:00-18:00, sat: 10:00-14:00 }. Also daily, closed, 24h.'

/** The words for each kind of document. */
export const frontMatterWords: Readonly<Record<Kind, Words>> = {
  answer: owned,
  playbook: owned,
  policy: owned,
  tree: { ...owned, start: 'The id of the first question.' },
  team: {
    ...common,
    reach: 'How the team is reached: { phone: ext. 214, email: desk@example.org }.',
    hours,
    people: 'Who is in the team.',
    'people.person': 'Somebody from people.yaml.',
    'people.role': 'What they are in this team: a role from roles.yaml.',
    'people.hours': 'When they are here, where that isn’t always.',
    backup: 'The team to ask when nobody of this one is there: teams/shop.',
    escalatesTo: 'Who is asked next, and after how long.',
    'escalatesTo.after': 'How long to wait: 30m, 2h or 1d.',
    'escalatesTo.team': 'The team that is asked then: teams/duty-manager.',
  },
  action: {
    ...owned,
    unit: 'What is counted: a currency such as USD, a thing such as bags, or none for yes or no.',
    limits: 'Who may do how much, from which day on. Add rows; don’t rewrite them.',
    'limits.row': 'The name of the row. A later row of the same name takes its place.',
    'limits.from': 'The first day on which it holds.',
    'limits.until': 'The last day on which it holds.',
    'limits.role': 'Whose limit it is. [volunteer, frontline] is a row for each.',
    'limits.person': 'Who gets the right of another role for a while. Goes with delegates and until.',
    'limits.delegates': 'The role whose right this person gets.',
    'limits.upTo': 'The most, in the unit of the action. Without it there is no upper limit.',
    'limits.never': 'Nobody may. It wins over every row that allows.',
    'limits.if': 'Only then: item-kind:clothes|book. It reads facts alone.',
    'limits.with': 'Roles of which a second person has to agree.',
    'limits.budgets': 'How often, or how much in all.',
    'limits.budgets.times': 'How often.',
    'limits.budgets.sum': 'How much in all.',
    'limits.budgets.per': 'For each of what. Without it: all together.',
    'limits.budgets.in': 'In what time: day, month, year, or the last 365d.',
  },
  channel: {
    ...owned,
    status: 'Whether people can use it yet, or no longer.',
    priority: 'Its place among the channels; 1 comes first.',
    hours,
    staffing: 'What it takes to keep it open.',
    'staffing.people': 'How many people at once.',
    'staffing.hoursPerWeek': 'How many hours a week.',
    escalatesTo: 'Channels to move to, the first one first.',
  },
}
