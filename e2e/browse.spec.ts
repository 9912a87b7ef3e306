import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'

const rows = (page: Page) =>
  page.getByRole('region', { name: 'Documents' }).getByRole('listitem').locator('a[lang]')
const filters = (page: Page) => page.getByRole('navigation', { name: 'Narrow the list' })
/** The number that a filter says it leaves. */
const countOf = async (page: Page, name: RegExp) =>
  Number(/\d+/.exec(await filters(page).getByRole('link', { name }).first().innerText())?.[0])

test('Mei narrows what there is by kind and by what it is about, and widens it again', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Answers' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Playbooks' })).toBeVisible()

  await filters(page)
    .getByRole('link', { name: /^Answers/ })
    .click()
  const about = await countOf(page, /^shop/)
  await filters(page).getByRole('link', { name: /^shop/ }).click()
  await expect(page).toHaveURL('/browse?kind=answer&tag=shop')
  await expect(rows(page)).toHaveCount(about)

  await page.getByRole('link', { name: /Take away Kind: Answers/ }).click()
  await expect(page).toHaveURL('/browse?tag=shop')
  expect(await rows(page).count()).toBeGreaterThan(about)
})

test('Words narrow what is chosen already; where nothing fits, it says what to take away', async ({
  page,
}) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/browse?kind=policy')
  await page.getByRole('searchbox', { name: /Words in the title/ }).fill('umbrella')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/browse?kind=policy&q=umbrella')
  await expect(page.getByRole('heading', { name: 'Nothing fits all of that' })).toBeVisible()
  await page.getByRole('link', { name: /Words: “umbrella”.*without it/ }).click()
  await expect(page).toHaveURL('/browse?kind=policy')
  expect(await rows(page).count()).toBeGreaterThan(2)
})

test('More than fifty stand on pages', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/browse?sort=verified')
  await expect(rows(page)).toHaveCount(50)
  const first = await rows(page).first().innerText()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText('Page 2 of')).toBeVisible()
  await expect(rows(page).first()).not.toHaveText(first)
  await page.getByRole('link', { name: 'Before' }).click()
  await expect(rows(page).first()).toHaveText(first)
})

test('Everybody sees only what is theirs, in the counts too', async ({ page }) => {
  const total = async () => {
    await page.goto('/browse')
    return Number(/\d+/.exec(await page.getByText(/^\d+ documents$/).innerText())?.[0])
  }
  const nobody = await total()
  await expect(filters(page).getByRole('region', { name: 'For', exact: true })).toHaveCount(0)
  await new Person(page).signsInAs('tom')
  const tom = await total()
  await page.context().clearCookies()
  await new Person(page).signsInAs('grace')
  const grace = await total()
  expect(nobody).toBeGreaterThan(10)
  expect(tom).toBeGreaterThan(nobody)
  expect(grace).toBeGreaterThan(tom)
})

test('With the keyboard alone: a filter, an order, a document', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/browse')
  const go = async (name: RegExp) => {
    for (let presses = 0; presses < 90; presses++) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      if (name.test(await focused.innerText().catch(() => ''))) break
    }
    await expect(page.locator(':focus')).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await go(/^Playbooks/)
  await page.waitForURL(/kind=playbook/)
  await go(/^Most overdue first/)
  await page.waitForURL(/sort=due/)
  const title = await rows(page).first().innerText()
  await go(new RegExp(title))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test.describe('on a phone, without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, hasTouch: true })
  test('the filters fold away, and open', async ({ page }) => {
    await page.goto('/browse')
    await expect(filters(page).getByRole('link', { name: /^Answers/ })).toBeHidden()
    await filters(page).getByText('Narrow the list').click()
    await filters(page)
      .getByRole('link', { name: /^Answers/ })
      .click()
    await expect(page).toHaveURL('/browse?kind=answer')
    await expect(rows(page).first()).toBeVisible()
  })
})
