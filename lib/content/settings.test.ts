import { describe, expect, it, test } from 'vitest'
import { bare, least, read, said } from './testing'

const check = async (files: Parameters<typeof said>[0]) => bare(await said(files))

describe('what an organization says of itself', () => {
  it.each([
    ['name: ""', '1:7  wrong-value  "name" can\'t be read. This is empty.'],
    [
      'timeZone: Mars/Olympus',
      '2:11  wrong-value  "timeZone" can\'t be read. This is not a time zone. Write one like America/New_York.',
    ],
    [
      'currency: Dollars',
      '3:11  wrong-value  "currency" can\'t be read. This is not a currency. Write three letters, like USD.',
    ],
    [
      'currency: XQZ',
      '3:11  wrong-value  "currency" can\'t be read. This is not a currency. Write three letters, like USD.',
    ],
    ['audiences: []', '4:12  wrong-value  "audiences" can\'t be read. Name at least one audience.'],
    [
      'audiences: staff',
      '4:12  wrong-value  "audiences" can\'t be read. Write a list here, each on a line after "- ".',
    ],
  ])('%s', async (line, problem) => {
    const field = line.split(':')[0]
    const text = String(least['organization.yaml']).replace(new RegExp(`^${field}:.*$`, 'm'), line)
    const { snapshot, said } = await read({ 'organization.yaml': text })
    expect(bare(said)).toEqual([`organization.yaml:${problem}`])
    expect(snapshot).toBeUndefined()
  })

  test('holidays are days, and nothing else is known', async () => {
    const text = `${least['organization.yaml']}holidays: [2026-12-25, Christmas]\nbudget: 3\n`
    expect(await check({ 'organization.yaml': text })).toEqual([
      'organization.yaml:6:24  wrong-value  "holidays" can\'t be read. This is not a day of the calendar. Write it as 2026-11-30.',
      'organization.yaml:7:1  unknown-field  There is no field "budget" here. Take it out.',
    ])
  })

  test('words that mean the same, in both directions or in one', async () => {
    const { snapshot } = await read({
      'synonyms.yaml': '- [trousers, pants]\n- { refund: [money back, cash back] }\n',
    })
    expect(snapshot.synonyms).toEqual({
      groups: [['trousers', 'pants']],
      oneWay: [
        { from: 'money back', to: 'refund' },
        { from: 'cash back', to: 'refund' },
      ],
    })
  })
})

describe('how documents are verified', () => {
  const organization = (line: string) => `${least['organization.yaml']}verification: ${line}\n`

  test('by a record, with days of their own', async () => {
    const { snapshot } = await read({ 'organization.yaml': organization('{ by: record, backup: 20d }') })
    expect(snapshot.organization.verification).toEqual({ by: 'record', backup: 20 })
  })

  test.each([
    ['{ by: mail }', '"by" can\'t be read. Write record or commit.'],
    [
      '{ marked: 30d, counts: 10d }',
      '"verification" can\'t be read. These come one after the other: marked, then backup, then counts. Let none be shorter than the one before.',
    ],
  ])('%s', async (line, message) => {
    const [problem, ...others] = await check({ 'organization.yaml': organization(line) })
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })
})
