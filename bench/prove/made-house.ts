import type { Action, Channel, Fact, Snapshot, Team, Tree } from '../../lib/content'
import { common } from './made-common'

const roles = ['volunteer', 'frontline', 'supervisor', 'manager', 'editor', 'admin']
export const channels = ['phone', 'email', 'chat', 'counter', 'web', 'social', 'kiosk', 'newsletter']
/** A house with six roles, eight channels, twelve actions and this tree. */
export function houseOf(tree: Tree): Snapshot {
  return house([tree, desk, ...actions(), ...channels.map(channel)])
}

function actions(): Action[] {
  return Array.from({ length: 12 }, (_, i): Action => {
    const row = (role: string, from: string, upTo?: number) => ({
      file: `actions/a${i}.mdx`,
      line: 8,
      column: 5,
      row: role,
      role,
      from,
      ...(upTo !== undefined && { upTo }),
    })
    const limits = [
      row('frontline', '2026-01-01', 2000 + 500 * i),
      row('supervisor', '2026-01-01', 20000),
      row('manager', '2026-01-01'),
      row('volunteer', `2027-0${(i % 4) + 1}-01`, 1000),
      row('frontline', `2027-0${(i % 4) + 1}-01`, 3000 + 500 * i),
    ]
    return { ...common(`actions/a${i}`), kind: 'action', unit: 'USD', limits }
  })
}

const desk: Team = {
  ...common('teams/desk'),
  kind: 'team',
  reach: { phone: '100' },
  people: roles.map((role, i) => ({ person: `p${i}`, role })),
  escalatesTo: [],
}

const channel = (id: string): Channel => ({
  ...common(`channels/${id}`),
  kind: 'channel',
  status: 'live',
  priority: 1,
  escalatesTo: id === 'phone' ? [] : ['channels/phone'],
})

function house(documents: readonly (Tree | Team | Action | Channel)[]): Snapshot {
  return {
    revision: 'made',
    organization: {
      name: 'Made',
      locale: 'en',
      timeZone: 'America/New_York',
      currency: 'USD',
      audiences: ['public', 'staff'],
      frontDesk: 'teams/desk',
      holidays: [],
      mostQuestions: 1000,
    },
    roles: roles.map((role, rank) => ({ role, rank, audience: 'staff', edits: false, administers: false })),
    people: roles.map((role, i) => ({ person: `p${i}`, name: role })),
    synonyms: { groups: [], oneWay: [] },
    facts: new Map<string, Fact>(),
    figures: new Map([
      [
        'sum',
        {
          file: 'figures.yaml',
          line: 1,
          column: 1,
          figure: 'sum',
          title: 'Sum',
          unit: 'USD',
          values: [
            {
              from: '2026-01-01',
              is: 3e4,
            },
            {
              from: '2027-01-01',
              is: 35e3,
            },
          ],
        },
      ],
    ]),
    situations: new Map(),
    documents: new Map(documents.map(document => [document.id, document])),
    byFile: new Map(),
    redirects: new Map(),
    files: new Map(),
    images: new Map(),
  }
}
