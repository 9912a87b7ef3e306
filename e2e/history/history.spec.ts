import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openPlanted } from '../planted/house'
import { record } from './content'

test.describe.configure({ mode: 'default' })

let house: Awaited<ReturnType<typeof openPlanted>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  house = await openPlanted(record, ['frontline', 'editor'])
})
test.afterAll(() => house.close())

async function signIn(page: Page, account: string): Promise<void> {
  await page.goto(`${house.url}/sign-in`)
  await page.getByLabel(/account|email/i).fill(account)
  await page.getByLabel(/password/i).fill(house.passwords[account] ?? '')
  await page.getByRole('button', { name: /sign in/i }).click()
  await expect(page.getByRole('combobox', { name: 'What did they say?' })).toBeVisible()
}

test('I see beside an answer when it was changed, what was changed, and how it was before', async ({
  page,
}) => {
  await signIn(page, 'frontline')
  const changed = page.getByRole('link', { name: 'today, by Ingrid' })
  // Who changed it is looked up while the first page of a house is read.
  await expect(async () => {
    await page.goto(`${house.url}/answers/money-back`)
    await expect(changed).toBeVisible({ timeout: 1000 })
  }).toPass()
  await changed.click()
  const change = page.getByRole('listitem').filter({ hasText: 'Changed by Omar' })
  await expect(change.locator('del')).toContainText('five')
  await expect(change.locator('ins')).toContainText('two')
  await expect(change.locator('del')).toHaveCSS('text-decoration-line', 'line-through')
  await expect(change.locator('ins')).toHaveCSS('text-decoration-line', 'underline')
  await change.getByText('One paragraph stayed').click()
  await expect(change.getByText('Nothing else changes.')).toBeVisible()

  const first = page.getByRole('listitem').filter({ hasText: 'This is where its history begins.' })
  await first.getByRole('link', { name: /^As it was at/ }).click()
  await expect(page.getByText(/^This is how it was from .* by Ingrid\.$/)).toBeVisible()
  await expect(page.getByText('We pay within five days.')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('link', { name: 'The version after →' }).click()
  await expect(page.getByText('We pay within two days.').last()).toBeVisible()
  await page.getByRole('link', { name: 'See today’s' }).click()
  await expect(page).toHaveURL(`${house.url}/answers/money-back`)
})

test('I see who wrote which paragraph, and go to the change that did', async ({ page }) => {
  await signIn(page, 'frontline')
  await page.goto(`${house.url}/history/answers/money-back`)
  await page.getByRole('link', { name: 'Paragraph by paragraph' }).click()
  const mended = page.getByRole('listitem').filter({ hasText: 'We pay within two days.' })
  await expect(mended).toContainText('Omar')
  await expect(page.getByRole('listitem').filter({ hasText: 'Nothing else changes.' })).toContainText(
    'Ingrid',
  )
  await mended.getByRole('link', { name: 'See that change' }).click()
  await page.getByText('What was changed to make it so').click()
  await expect(page.locator('del')).toContainText('five')
})

test('The address that a document had leads to its history too', async ({ page }) => {
  await signIn(page, 'frontline')
  await page.goto(`${house.url}/history/answers/refunds`)
  await expect(page).toHaveURL(`${house.url}/history/answers/money-back`)
})

test('Why it was changed, and settings as written, are for those who edit', async ({ page, browser }) => {
  await signIn(page, 'editor')
  await page.goto(`${house.url}/history/answers/money-back`)
  await expect(
    page.getByRole('heading', { name: 'The bank is faster since the secret meeting' }),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Name it as people do' })).toContainText(
    'answers/refunds',
  )
  const other = await browser.newPage()
  await signIn(other, 'frontline')
  await other.goto(`${house.url}/history/answers/money-back`)
  await expect(other.getByRole('heading', { name: 'Changed by Omar' })).toBeVisible()
  await expect(other.locator('main')).not.toContainText('secret')
})

test('What a document said before it was made for fewer people stays closed, and so does all history to the public', async ({
  page,
  browser,
}) => {
  await signIn(page, 'editor')
  await page.goto(`${house.url}/history/answers/opening`)
  await expect(page.locator('main')).toContainText('mistake')
  const versions = await page
    .getByRole('link', { name: /^As it was at/ })
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
  expect(versions).toHaveLength(3)

  const frontline = await browser.newPage()
  await signIn(frontline, 'frontline')
  await frontline.goto(`${house.url}/history/answers/opening`)
  await expect(frontline.locator('main')).not.toContainText(/mistake|secret/)
  const statuses = []
  for (const version of versions) statuses.push((await frontline.goto(version))?.status())
  expect(statuses).toEqual([200, 404, 404])

  const nobody = await browser.newPage()
  expect((await nobody.goto(`${house.url}/answers/money-back`))?.status()).toBe(200)
  await expect(nobody.getByText('Changed', { exact: true })).toHaveCount(0)
  expect((await nobody.goto(`${house.url}/history/answers/money-back`))?.status()).toBe(404)
})

test('What is no commit is not found', async ({ page }) => {
  await signIn(page, 'editor')
  for (const hostile of ['0'.repeat(40), 'HEAD', '--all', '..%2f..%2fetc', 'abcdef0'])
    expect((await page.goto(`${house.url}/history/answers/money-back/${hostile}`))?.status()).toBe(404)
})
