import { expect, it } from 'vitest'
import { folderOf, least, page } from '../content/testing'
import { readContent, readFolder, type Snapshot } from '../content'
import { check, isTheirs } from './check'

const secret = 'policies/fraud-limits.mdx'
const about = 'answers/late.mdx'
const house = {
  ...least,
  [about]: page('It is late.'),
  'answers/other.mdx': page('See [late](late.mdx#when).\n\n[Broken](nowhere.mdx)'),
  [secret]: page('Secret.', 'audience: manager'),
  'answers/names.mdx': page('See [this](../policies/fraud-limits.mdx "manager").'),
}
async function open(audience: string) {
  const folder = folderOf(house)
  const [reading, { snapshot }] = [await readFolder(folder), await readContent(folder)]
  const eyes = { snapshot: snapshot as Snapshot, audience }
  const said = (file: string, text: string) =>
    check(reading, new Map([[file, Buffer.from(text)]]), eyes).problems.map(
      ({ file, line, rule, mend }) => `${file}:${line} ${rule} ${mend}`,
    )
  return { reading, eyes, said }
}

it('says what is wrong with a text and what it makes wrong elsewhere, and not what was wrong before', async () => {
  const { said } = await open('manager')
  expect(said(about, page('# When\n\nIt is late.'))).toEqual([])
  expect(said(about, page('It is {late}.'))).toMatchObject([
    expect.stringMatching(/^answers\/late\.mdx:8 code /),
  ])
  const other = page('# Then\n\nLate.')
  expect(said('answers/other.mdx', other)).toEqual([])
  expect(said('teams/front-desk.mdx', '---\ntitle:\n---\n')).not.toEqual([])
})

it('never tells of what somebody may not see: as if it weren’t there', async () => {
  const [manager, staff] = [await open('manager'), await open('staff')]
  const near = page('See [x](fraud-limits.mdx).')
  expect(manager.said(about, near).join()).toContain('Did you mean')
  expect(staff.said(about, near)).toEqual(staff.said(about, near.replaceAll('fraud-limits', 'xxxxxxxxxxxx')))
  const exact = page('See [x](../policies/fraud-limits.mdx).')
  expect(manager.said(about, exact).join()).toContain('narrower-audience')
  expect(staff.said(about, exact).join()).toContain('dead-link')
})

it('lets somebody read the source of what is for them, and names nothing that isn’t', async () => {
  const { reading, eyes } = await open('staff')
  const may = (file: string) =>
    isTheirs(
      reading,
      reading.parsed.find(one => one.file === file)!,
      eyes,
    )
  expect([about, 'answers/other.mdx', 'answers/names.mdx', secret].map(may)).toEqual([
    true,
    true,
    false,
    false,
  ])
  const manager = { ...eyes, audience: 'manager' }
  expect(
    isTheirs(
      reading,
      reading.parsed.find(one => one.file === 'answers/names.mdx')!,
      manager,
    ),
  ).toBe(true)
})
