import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Browser, type Page } from '@playwright/test'
import { plant } from './planted/content'
import { openPlanted } from './planted/house'

let house: Awaited<ReturnType<typeof openPlanted>>
let content = ''

const git = (...args: string[]) => execFileSync('git', ['-C', content, ...args], { encoding: 'utf8' })
const file = (name: string) => readFileSync(join(content, name), 'utf8')

/** The planted content in a repository of its own, with somebody who edits it. */
function plantInGit(folder: string): void {
  content = folder
  plant(folder)
  const roles = join(folder, 'roles.yaml')
  writeFileSync(
    roles,
    `${readFileSync(roles, 'utf8')}- { role: writer, rank: 1, audience: manager, edits: true }\n`,
  )
  const policy = join(folder, 'policies/public.mdx')
  writeFileSync(policy, `${readFileSync(policy, 'utf8')}\nWe open at nine.\n\nWe close at five.\n`)
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('-c', 'user.name=Root', '-c', 'user.email=root@plain.example', 'commit', '--quiet', '-m', 'Begin')
}

test.beforeAll(async () => {
  test.setTimeout(120_000)
  house = await openPlanted(plantInGit, ['helper', 'frontline', 'writer'])
})
test.afterAll(() => house.close())

async function signIn(browser: Browser, role: string, options = {}): Promise<Page> {
  const page = await browser.newPage({ baseURL: house.url, ...options })
  await page.goto('/sign-in')
  await page.getByLabel(/account|email/i).fill(role)
  await page.getByLabel(/password/i).fill(house.passwords[role]!)
  await page.getByRole('button', { name: /sign in/i }).click()
  await page.waitForURL(url => url.pathname === '/')
  return page
}

/** Opens a page, changes some of its words and sends that; gives the address of the proposal. */
async function proposes(page: Page, at: string, from: string, to: string, why: string): Promise<string> {
  await page.goto(at)
  const text = page.getByLabel('Its text')
  await text.fill((await text.inputValue()).replace(from, to))
  await page.getByLabel('What changes, and why?').fill(why)
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: why })).toBeVisible()
  return new URL(page.url()).pathname
}

async function approves(page: Page, at: string): Promise<void> {
  await page.goto(at)
  await page.getByRole('button', { name: 'Approve it' }).click()
  await page.waitForURL(url => url.pathname === '/editors/proposals')
}

test('somebody at the front line changes a page, and once an editor approves it everybody reads it', async ({
  browser,
}) => {
  const page = await signIn(browser, 'frontline')
  await page.goto('/policies/staff')
  await page.getByRole('link', { name: 'Change this page' }).click()
  const text = page.getByLabel('Its text')
  const before = await text.inputValue()
  await text.fill(`${before}\nWe lend umbrellas, see [how](nowhere.mdx).\n`)
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: '1 thing is wrong' }),
  ).toBeVisible()
  const looks = page.getByRole('region', { name: 'How it will look' })
  await expect(looks).toContainText('We lend umbrellas')
  await page.getByRole('listitem').filter({ hasText: 'dead-link' }).getByRole('link').click()
  await expect(text).toBeFocused()
  const line = (all: HTMLTextAreaElement) => all.value.slice(all.selectionStart).split('\n')[0]
  expect(await text.evaluate(line)).toBe('[how](nowhere.mdx).')

  await page.getByLabel('What changes, and why?').fill('Tell of umbrellas')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Sent.')
  const at = new URL(page.url()).pathname
  expect(file('policies/staff.mdx')).toBe(before)

  const editor = await signIn(browser, 'writer')
  await editor.goto('/editors')
  await expect(editor.getByRole('link', { name: 'Proposed changes 1' })).toBeVisible()
  await editor.getByRole('link', { name: 'Proposals', exact: true }).click()
  await editor.getByRole('link', { name: 'Tell of umbrellas' }).click()
  await expect(editor.getByRole('main')).toContainText('dead-link')
  await expect(editor.getByRole('main')).toContainText('You can’t approve it.')
  await expect(editor.getByRole('button', { name: 'Approve it' })).toHaveCount(0)

  await page.getByRole('link', { name: 'Change it again' }).click()
  await text.fill(`${before}\nWe lend umbrellas.\n`)
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Sent.')

  await approves(editor, at)
  await expect(editor.getByRole('region', { name: /^Decided/ })).toContainText('Approved by writer')
  await page.goto('/policies/staff')
  await expect(page.getByRole('main')).toContainText('We lend umbrellas.')
  await page.goto('/proposals')
  await expect(page.getByRole('region', { name: /^Decided/ })).toContainText('Tell of umbrellas')
  expect(git('log', '-1', '--format=%an', 'main^2').trim()).toBe('frontline')
  expect(git('status', '--porcelain')).toBe('')
})

test('two change the same words: both are shown, and nothing is lost', async ({ browser }) => {
  const [one, two] = [await signIn(browser, 'frontline'), await signIn(browser, 'helper')]
  const nine = 'We open at nine.'
  const first = await proposes(one, '/propose/policies/public', nine, 'We open at eight.', 'Open at eight')
  const second = await proposes(two, '/propose/policies/public', nine, 'We open at ten.', 'Open at ten')
  const editor = await signIn(browser, 'writer')
  await approves(editor, first)
  await editor.goto(second)
  await expect(editor.getByRole('main')).toContainText('changed in the same place')
  await expect(editor.getByRole('button', { name: 'Approve it' })).toHaveCount(0)

  await two.goto(second)
  await two.getByRole('link', { name: 'Change it again' }).click()
  const both = two.getByRole('region', { name: 'Somebody else changed the same place' })
  await expect(both).toContainText('We open at ten.')
  await expect(both).toContainText('We open at eight.')
  const text = two.getByLabel('Its text')
  await text.fill((await text.inputValue()).replace('at ten', 'at eight, on Sundays at ten'))
  await two.getByRole('button', { name: 'Send it' }).click()
  await expect(two.getByRole('main').getByRole('status')).toContainText('Sent.')
  await approves(editor, second)
  await two.goto('/policies/public')
  await expect(two.getByRole('main')).toContainText('We open at eight, on Sundays at ten.')
})

test('an editor declines with a reason, which its author reads; nobody else sees it', async ({ browser }) => {
  const page = await signIn(browser, 'frontline')
  const at = await proposes(page, '/propose/policies/volunteer', 'We promise', 'We swear', 'Swear it')
  const editor = await signIn(browser, 'writer')
  await editor.goto(at)
  await editor.getByText('Decline it').first().click()
  await editor.getByLabel('Why not?').fill('We never swear.')
  await editor.getByRole('button', { name: 'Decline it' }).click()
  await editor.waitForURL(url => url.pathname === '/editors/proposals')
  await page.goto('/proposals')
  await expect(page.getByRole('region', { name: /^Decided/ })).toContainText('We never swear.')
  await page.goto(at)
  await expect(page.getByRole('link', { name: 'Change it again' })).toBeVisible()
  const other = await signIn(browser, 'helper')
  expect((await other.goto(at))?.status()).toBe(404)
  expect((await other.goto('/editors/proposals'))?.status()).toBe(404)
})

test('an editor can’t approve what they wrote themselves', async ({ browser }) => {
  const editor = await signIn(browser, 'writer')
  const at = await proposes(editor, '/propose/policies/manager', 'We promise', 'We say', 'Say it')
  await expect(editor.getByRole('main')).toContainText('You wrote in it yourself')
  const tip = git('rev-parse', `propose/${at.split('/').at(-1)}`).trim()
  const answer = await editor.request.post(at, { form: { do: 'approve', tip } })
  expect(await answer.text()).toContain('You wrote in it yourself')
  expect(file('policies/manager.mdx')).toContain('We promise')
})

test('who may not see all that a text names can’t open it, and isn’t told of it', async ({ browser }) => {
  const page = await signIn(browser, 'frontline')
  await page.goto('/propose/answers/staff')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You can’t change this page here')
  expect(await page.content()).not.toMatch(/answers\/manager|krakenmuslin/)
  expect((await page.goto('/propose/answers/manager'))?.status()).toBe(404)
  const stranger = await browser.newPage({ baseURL: house.url })
  expect((await stranger.goto('/propose/policies/public'))?.status()).toBe(404)
  await stranger.goto('/policies/public')
  await expect(stranger.getByRole('link', { name: 'Change this page' })).toHaveCount(0)
})

test('it works without scripts, and what was typed comes back where it wasn’t sent', async ({ browser }) => {
  const page = await signIn(browser, 'helper', {
    javaScriptEnabled: false,
    viewport: { width: 320, height: 700 },
  })
  await page.goto('/propose/policies/volunteer')
  const text = page.getByLabel('Its text')
  const mine = `${await text.inputValue()}\nAnd {more}.\n`
  await text.fill(mine)
  await page.getByRole('button', { name: 'Look how it is' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('1 thing is wrong')
  await expect(text).toHaveValue(mine)
  await page.getByLabel('What changes, and why?').fill('   ')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('alert')).toContainText('Say in a line what changes and why.')
  await expect(text).toHaveValue(mine)
  await page.getByLabel('What changes, and why?').fill('Say more')
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText('Sent.')
})
