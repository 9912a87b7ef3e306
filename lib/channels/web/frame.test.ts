import { expect, test } from 'vitest'
import { presentFrame } from './index'
import { shop } from './testing'

const titles = (nav: readonly { title: string }[]) => nav.map(({ title }) => title)

test('The banner stays through its last day, for those who may read what it leads to', async () => {
  const reader = await shop()
  const notice = async (who: ReturnType<typeof reader>) => (await presentFrame(who, '/')).notice
  expect((await notice(reader('frontline')))?.link?.url).toBe('/answers/vouchers')
  expect(await notice(reader('frontline', new Date('2026-11-24T06:00:00Z')))).toBeUndefined()
  expect(await notice(reader())).toBeUndefined()
})

test('What one may do is for those who are signed in', async () => {
  const reader = await shop()
  const { nav } = await presentFrame(reader(), '/')
  expect(titles(nav)).toEqual(['Answers', 'Whose issue is it?', 'Help'])
  const signedIn = await presentFrame(reader('volunteer'), '/')
  expect(titles(signedIn.nav)).toContain('What may I do?')
  expect(titles(signedIn.nav)).not.toContain('Editors')
})

test('Where one is, and what that is part of', async () => {
  const reader = (await shop())('frontline')
  const here = async (address: string) =>
    (await presentFrame(reader, address)).nav.filter(({ current }) => current)
  expect(await here('/browse?kind=answer')).toMatchObject([{ url: '/browse', current: 'page' }])
  expect(await here('/help/editors')).toMatchObject([{ url: '/help', current: 'true' }])
  expect(await here('/helpful')).toEqual([])
})

test('Documents are printed, of a tree the question one has come to, and nothing that isn’t there', async () => {
  const reader = await shop()
  const print = async (address: string, role?: string) => (await presentFrame(reader(role), address)).print
  expect(await print('/answers/hours?from=here')).toBe('/print/answers/hours')
  expect(await print('/trees/wrong?answers=what%3Dsize', 'frontline')).toBe(
    '/print/trees/wrong?answers=what%3Dsize',
  )
  expect(await print('/answers/vouchers')).toBeUndefined()
  expect(await print('/')).toBeUndefined()
  expect(await print('/%ff')).toBeUndefined()
})
