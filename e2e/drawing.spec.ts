import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Mei sees all the questions at once, and finds her way in them without a mouse', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/trees/arrived-wrong')
  await page.getByRole('link', { name: 'See all the questions at once' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All of “Something arrived wrong”')
  const first = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'What arrived?' }) })
  await first.getByRole('link', { name: '→ What does the tracking say?' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('li:target')).toContainText('What does the tracking say?')
})

test('It can be drawn larger, without scripts too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/drawing/trees/bring-it-back')
  const width = () =>
    page.locator('[aria-label*="drawn"] svg').evaluate(svg => svg.getBoundingClientRect().width)
  const before = await width()
  await page.getByRole('link', { name: '150 %' }).click()
  expect(await width()).toBeCloseTo(before * 1.5, -1)
})

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('one sees first where the questions begin', async ({ page }) => {
    await new Person(page).signsInAs('mei')
    await page.goto('/drawing/trees/arrived-wrong')
    await expect(page.locator('svg a[href="#node-arrived"] text').nth(1)).toBeInViewport()
  })
})

test('Who may not see a tree doesn’t see it drawn either', async ({ page }) => {
  const answer = await page.goto('/drawing/trees/arrived-wrong')
  expect(answer?.status()).toBe(404)
})

test('On paper it is cut into sheets, none of which is empty', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/drawing/trees/arrived-wrong')
  await page.emulateMedia({ media: 'print' })
  const sheets = page.getByRole('figure')
  expect(await sheets.count()).toBeGreaterThan(1)
  for (const sheet of await sheets.all()) expect((await sheet.boundingBox())!.height).toBeGreaterThan(50)
})
