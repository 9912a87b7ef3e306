import { describe, expect, it, test } from 'vitest'
import { bare, read, said, team } from './testing'

const check = async (files: Parameters<typeof said>[0]) => bare(await said(files))

describe('hours', () => {
  it.each([
    ['{ mon-fri: 09:00-18:00, sat: "10:00-12:00, 13:00-14:00", sun: closed }', ''],
    ['{ daily: 24h }', ''],
    ['{ Monday: 09:00-18:00, "tue, wed": 22:00-02:00 }', ''],
    [
      '{ moonday: 09:00-18:00 }',
      '3:19  wrong-value  "moonday" can\'t be read. "moonday" is not a day. Write mon, mon-fri or daily.',
    ],
    [
      '{ mon: 9 to 5 }',
      '3:15  wrong-value  "mon" can\'t be read. "9 to 5" is not a time of day. Write 09:00-18:00, closed or 24h.',
    ],
    [
      '{ mon: 09:00-25:00 }',
      '3:15  wrong-value  "mon" can\'t be read. "09:00-25:00" is not a time of day. Write 09:00-18:00, closed or 24h.',
    ],
    [
      '{ mon-wed-fri: 09:00-18:00 }',
      '3:23  wrong-value  "mon-wed-fri" can\'t be read. "mon-wed-fri" is not a day. Write mon, mon-fri or daily.',
    ],
    ['always', '3:8  wrong-value  "hours" can\'t be read. Write hours as { mon-fri: 09:00-18:00 }.'],
  ])('%s', async (hours, line) => {
    expect(await check({ 'teams/a.mdx': team(`hours: ${hours}`, 'reach: { phone: 1 }') })).toEqual(
      line ? [`teams/a.mdx:${line}`] : [],
    )
  })

  test('are minutes after midnight for each day, Monday first', async () => {
    const { snapshot } = await read({
      'teams/a.mdx': team('hours: { mon-tue: 09:00-18:00, sat: 22:00-02:00, daily: closed }'),
    })
    const day = [[540, 1080]]
    expect(snapshot.documents.get('teams/a')).toMatchObject({
      hours: [day, day, [], [], [], [[1320, 1560]], []],
    })
  })
})
