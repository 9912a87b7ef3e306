import { expect, test } from 'vitest'
import { retention } from '../../records'
import { presentHelp } from './index'
import { shop } from './testing'

test('Everything that is kept is said, with how long', async () => {
  const { kept } = presentHelp((await shop())())
  expect(kept.map(({ name, what }) => [name, what])).toEqual(retention.map(({ name, what }) => [name, what]))
  for (const [at, { days }] of retention.entries()) {
    const [, count = '1', unit] = /^(?:a|(\d+)) (day|year)s?$/.exec(kept[at]?.long ?? '') ?? []
    expect(Number(count) * (unit === 'year' ? 365 : 1)).toBe(days)
  }
})

test('A guide links only what its reader may open', async () => {
  const readers = await shop()
  expect(presentHelp(readers())).not.toHaveProperty('frontDoor')
  expect(presentHelp(readers()).frontDesk).toEqual({ title: 'Front desk', url: '/teams/desk' })
  expect(presentHelp(readers('frontline'))).toMatchObject({
    frontDoor: { url: '/trees/wrong' },
    edits: false,
  })
})
