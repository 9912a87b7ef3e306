import type { Action, Body, Limit, Role, Snapshot, Team } from '../content'

export type Row = Partial<Limit>

const common = {
  hash: '',
  owner: 'teams/finance',
  summary: '',
  audience: 'volunteer',
  asked: [],
  tags: [],
  locale: 'en',
  was: [],
  related: [],
  body: { type: 'root', children: [] } as Body,
  sections: [],
  links: [],
  channels: [],
  actions: [],
}

const role = (name: string, rank: number, audience: string): Role => ({
  role: name,
  rank,
  audience,
  edits: false,
  administers: false,
})

/** Rows as an author would write them, one a line, from the first day of 2026 unless they say otherwise. */
export function action(id: string, rows: readonly Row[], unit?: string): Action {
  const file = `${id}.mdx`
  const limits = rows.map((row, index) => ({
    file,
    line: index + 6,
    column: 5,
    row: row.role ?? row.person ?? 'never',
    from: '2026-01-01',
    ...row,
  }))
  const name = id.slice('actions/'.length)
  const title = name[0]!.toUpperCase() + name.slice(1)
  return { ...common, kind: 'action', id, url: `/${id}`, file, title, limits, ...(unit && { unit }) }
}

/** An organization in New York whose Finance team owns these actions. */
export function house(...actions: Action[]): Snapshot {
  const id = 'teams/finance'
  const finance: Team = {
    ...common,
    kind: 'team',
    id,
    url: `/${id}`,
    file: `${id}.mdx`,
    title: 'Finance',
    reach: {},
    people: [],
    escalatesTo: [],
  }
  return {
    revision: 'test',
    organization: {
      name: 'Lantern Street',
      locale: 'en',
      timeZone: 'America/New_York',
      currency: 'USD',
      audiences: ['public', 'volunteer', 'staff', 'manager'],
      frontDesk: 'teams/finance',
      holidays: [],
    },
    roles: [
      role('volunteer', 1, 'volunteer'),
      role('frontline', 2, 'staff'),
      role('supervisor', 3, 'staff'),
      role('manager', 4, 'manager'),
      role('editor', 1, 'manager'),
    ],
    people: [],
    synonyms: { groups: [], oneWay: [] },
    facts: new Map(),
    figures: new Map(),
    situations: new Map(),
    documents: new Map([finance, ...actions].map(document => [document.id, document])),
    byFile: new Map(),
    redirects: new Map([['actions/money-back', 'actions/refund']]),
    files: new Map(),
    images: new Map(),
  }
}
