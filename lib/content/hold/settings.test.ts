import { describe, expect, it } from 'vitest'
import { least, page, team } from '../testing'
import { houseOf } from './testing'

describe('settings with a mistake in them', () => {
  it('hold as they were', async () => {
    const house = houseOf({})
    const before = await house.change()
    const then = await house.change({
      'roles.yaml': '- { role: ',
      'organization.yaml': String(least['organization.yaml']).replace('front-desk', 'no-desk'),
    })
    expect(then.snapshot.roles).toEqual(before.snapshot.roles)
    expect(then.snapshot.organization.frontDesk).toBe('teams/front-desk')
    expect(then.held).toEqual(['organization.yaml: older unknown-team', 'roles.yaml: older yaml'])
  })

  it('let a person go whom a team still names', async () => {
    const house = houseOf({
      'people.yaml': '- { person: sam, name: Sam }\n- { person: mei, name: Mei }\n',
      'teams/shop.mdx': team('people: [{ person: sam, role: frontline }]', 'reach: { phone: "1" }'),
    })
    await house.change()
    const then = await house.change({ 'people.yaml': '- { person: mei, name: Mei }\n' })
    expect(then.snapshot.people.map(({ person }) => person)).toEqual(['mei'])
    expect(then.held).toEqual(['teams/shop.mdx: as it is unknown-person'])
  })

  it('keep an audience that documents are for', async () => {
    const house = houseOf({ 'answers/a.mdx': page('A.', 'audience: volunteer') })
    await house.change()
    const without = String(least['organization.yaml']).replace('volunteer, ', '')
    const then = await house.change({ 'organization.yaml': without })
    expect(then.snapshot.organization.audiences).toContain('volunteer')
  })
})
