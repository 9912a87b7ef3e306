import { beforeAll, describe, expect, test } from 'vitest'
import type { House } from './house'
import { houseOf } from './testing'
import { who, whoAbout } from './who'

const frontline = { role: 'frontline', audience: 'staff' }
const nobody = { audience: 'public' }
const tuesdayNoon = new Date('2026-11-24T17:30:00Z')
let house: House
const about = (text: string, actor: { audience: string; role?: string } = frontline, now = tuesdayNoon) =>
  whoAbout(house, { actor, text, now })

beforeAll(async () => {
  house = await houseOf({
    'answers/exchange.mdx':
      '---\ntitle: Exchanging trousers\nowner: teams/returns\naudience: public\n---\nBring them back.\n',
  })
})

describe('whose issue is it?', () => {
  test('a team named outright is itself, also with words around it', () => {
    expect(about('Returns desk').owner.id).toBe('teams/returns')
    expect(about('who is the returns desk?').owner.id).toBe('teams/returns')
  })
  test('a person is found at their team, by those who work here', () => {
    expect(about('call Sam Okoro').owner.id).toBe('teams/returns')
    expect(about('sam okoro', nobody).owner.id).toBe('teams/desk')
  })
  test('words lead to the owner of what they find, with a typo in them', () => {
    expect(about('exchangin trosers').owner.id).toBe('teams/returns')
  })
  test('what finds nothing is the front desk’s', () => {
    expect(about('zzqx').owner).toEqual({ id: 'teams/desk', title: 'Front desk', url: '/teams/desk' })
    expect(about('').owner.id).toBe('teams/desk')
  })
  test('a document is its owner’s', () => {
    expect(who(house, { actor: frontline, id: 'answers/exchange', now: tuesdayNoon }).owner.id).toBe(
      'teams/returns',
    )
  })
  test('the public hears of the front desk only, and of nobody who works there', () => {
    const told = who(house, { actor: nobody, id: 'answers/exchange', now: tuesdayNoon })
    expect(told.owner.id).toBe('teams/desk')
    expect(JSON.stringify(told)).not.toMatch(/returns|Sam|Duty/i)
  })
})

describe('how to reach them', () => {
  test('who is here now comes first, and until when', () => {
    const { people, open, closesAt, reach } = about('returns desk')
    expect(people).toEqual([
      { person: 'sam', name: 'Sam Okoro', role: 'manager', here: true, until: '2026-11-24T22:00:00.000Z' },
      { person: 'mei', name: 'Mei Tanaka', role: 'frontline', here: true, until: '2026-11-24T23:00:00.000Z' },
    ])
    expect({ open, closesAt }).toEqual({ open: true, closesAt: '2026-11-24T23:00:00.000Z' })
    expect(reach).toEqual([
      { channel: 'phone', value: 'ext. 2' },
      { channel: 'email', value: 'returns@corner.example' },
    ])
  })
  test('in the morning Mei is here and Sam isn’t yet', () => {
    const people = about('returns desk', frontline, new Date('2026-11-24T15:00:00Z')).people
    expect(people.map(({ name, here }) => [name, here])).toEqual([
      ['Mei Tanaka', true],
      ['Sam Okoro', false],
    ])
  })
  test('it says whom it goes to when nobody answers, and a ring of teams ends', () => {
    expect(about('returns desk').escalation).toEqual([
      { id: 'teams/duty', title: 'Duty manager', afterMinutes: 120 },
      { id: 'teams/desk', title: 'Front desk', afterMinutes: 180 },
    ])
    expect(about('returns desk').backup).toEqual({ id: 'teams/desk', title: 'Front desk' })
  })
})
