import AxeBuilder from '@axe-core/playwright'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Person } from './person'
import { openPlanted } from './planted/house'

test.describe('at Lantern Street', () => {
  test('Tom looks for the page of the editors: for him it is as if it weren’t there', async ({ page }) => {
    await new Person(page).signsInAs('tom')
    const read = async (path: string) => {
      const response = await page.request.get(path)
      expect(response.status()).toBe(404)
      return (await response.text()).replaceAll(path, '')
    }
    expect(await read('/editors')).toBe(await read('/nothing'))
  })

  test('What isn’t there leads on: to the box, to whose it is, to everything, and back after signing in', async ({
    page,
  }) => {
    await page.goto('/editors')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
    const main = page.getByRole('main')
    for (const way of ['Find whose issue it is', 'Look through everything']) {
      const href = await main.getByRole('link', { name: way }).getAttribute('href')
      expect((await page.request.get(href ?? '')).status(), way).toBe(200)
    }
    await main.getByRole('link', { name: /sign in/i }).click()
    await page.getByLabel('Account').fill('ingrid@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/editors')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('For editors')
  })

  test('Who isn’t signed in and asks what they may do is asked to sign in', async ({ page }) => {
    await page.goto('/may')
    await expect(page.getByRole('main').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/sign-in?callbackUrl=%2Fmay',
    )
  })

  test('The network goes while a page is open: it says so, and that it stays; and when it is back', async ({
    page,
    context,
  }) => {
    await page.goto('/help')
    const line = page.getByText('With you offline')
    await expect(line).toBeHidden()
    await context.setOffline(true)
    await expect(line).toBeVisible()
    await context.setOffline(false)
    await expect(line).toBeHidden()
  })
})

/** The least that can be served: an organization, its roles, one team. */
function leastOf(folder: string): void {
  const files = {
    'organization.yaml':
      'name: New House\ntimeZone: UTC\ncurrency: USD\naudiences: [public, staff]\nfrontDesk: teams/desk\n',
    'roles.yaml':
      '- { role: helper, rank: 1, audience: staff }\n' +
      '- { role: writer, rank: 1, audience: staff, edits: true, administers: true }\n',
    'teams/desk.mdx': '---\ntitle: Desk\nreach: { phone: ext. 1 }\n---\nTakes what nobody else does.\n',
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
}

test.describe('in a house where nobody has written anything yet', () => {
  test.describe.configure({ mode: 'serial' })
  let house: Awaited<ReturnType<typeof openPlanted>>
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    house = await openPlanted(leastOf, ['helper', 'writer'])
  })
  test.afterAll(() => house.close())

  async function signIn(request: APIRequestContext, account: string): Promise<void> {
    const form = { account, password: house.passwords[account] ?? '', callbackUrl: '/' }
    expect((await request.post(`${house.url}/api/auth/sign-in`, { form })).status()).toBe(200)
  }

  const everywhere = {
    '/': 200,
    '/?q=where+do+i+begin': 200,
    '/browse': 200,
    '/browse?kind=answer&q=x': 200,
    '/may': 200,
    '/who': 200,
    '/help': 200,
    '/help/editors': 200,
    '/help/what-we-keep': 200,
    '/feedback': 200,
    '/s/abcd': 404,
    '/print/answers/none': 404,
    '/answers/none': 404,
  }

  for (const account of ['nobody', 'helper', 'writer']) {
    test(`${account} finds every page whole`, async ({ page }) => {
      if (account !== 'nobody') await signIn(page.request, account)
      const team = account === 'nobody' ? 404 : 200
      const editors = account === 'writer' ? 200 : 404
      const pages = { ...everywhere, '/teams/desk': team, '/print/teams/desk': team, '/editors': editors }
      for (const [path, status] of Object.entries(pages)) {
        const response = await page.goto(`${house.url}${path}`)
        expect.soft(response?.status(), path).toBe(status)
        await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      }
    })
  }

  test('the first page says what would be here, and the one thing to do', async ({ page }) => {
    await signIn(page.request, 'writer')
    await page.goto(house.url)
    await page.getByRole('main').getByRole('link', { name: 'Write the first answer' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('For editors')
  })

  test('what breaks is said in plain words, with ways on, and nothing of what broke', async ({ page }) => {
    await signIn(page.request, 'helper')
    await page.goto(house.url)
    breakDatabase()
    const response = await page.goto(`${house.url}/browse`)
    expect(response?.status()).toBe(500)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('That didn’t work')
    await expect(page.getByRole('link', { name: 'Try again' })).toBeVisible()
    expect(await response?.text()).not.toMatch(/Account|prisma|SQLITE|at .*\.(ts|js)/i)
    const sent = await page.request.post(`${house.url}/api/settled`, {
      headers: { accept: 'text/html' },
      form: {},
    })
    expect(await sent.text()).toContain('Go one step back, and send it again')
    await accessible(page)
  })

  test('the house goes away: whoever wants another page is told so, and how to go on', async ({ page }) => {
    await page.goto(`${house.url}/help`)
    await page.evaluate(async () => void (await navigator.serviceWorker.ready))
    await house.close()
    await page.goto(`${house.url}/browse`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The house can’t be reached')
    await accessible(page)
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page).toHaveURL(`${house.url}/browse`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The house can’t be reached')
  })

  /** Takes away what the pages of somebody who is signed in ask of the database. */
  function breakDatabase(): void {
    const file = readdirSync(house.data, { recursive: true, encoding: 'utf8' }).find(name =>
      name.endsWith('.db'),
    )
    const script = `new (require('better-sqlite3'))(process.argv[1]).exec('ALTER TABLE Account RENAME TO Gone')`
    execFileSync(process.execPath, ['-e', script, join(house.data, file ?? '')])
  }
})

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
}
