import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { pages } from './pages'
import { Person } from './person'

/** Mei from the front line sees the most kinds of page. */
async function asMei(page: Page) {
  await new Person(page).signsInAs('mei')
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme })
    test('every kind of page can be read and used by everybody', async ({ page }) => {
      test.setTimeout(240_000)
      await asMei(page)
      for (const [kind, address] of Object.entries(pages)) {
        await page.goto(address)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
        expect(found, `${kind}, ${colorScheme}`).toEqual([])
      }
    })
  })
}

test('what editors read can be read and used by everybody', async ({ page }) => {
  await new Person(page).signsInAs('ingrid')
  for (const address of [
    '/editors',
    '/editors/why?q=chrged+twice',
    '/editors/publishing',
    '/editors/proposals',
    '/editors/duplicates',
    '/editors/upkeep',
    '/help/editors/upkeep',
    '/feedback',
    '/help/editors',
    '/browse?freshness=never',
  ]) {
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      address,
    ).toEqual([])
  }
})

for (const width of [320, 390]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 700 }, hasTouch: true })
    test('nothing has to be moved sideways', async ({ page }) => {
      test.setTimeout(120_000)
      await asMei(page)
      for (const [kind, address] of Object.entries(pages)) {
        await page.goto(address)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(over, kind).toBeLessThanOrEqual(0)
      }
    })
  })
}

test('The steps done are still done after a reload', async ({ page }) => {
  await asMei(page)
  await page.goto('/playbooks/wrong-size')
  const first = page.locator('[data-tick]').first()
  if ((await first.getAttribute('aria-pressed')) === 'false') await first.click()
  await page.reload()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText(/\d of \d+ done/)).toBeVisible()
})

test('A number answers a question, and a step back takes it back', async ({ page }) => {
  await asMei(page)
  await page.goto('/trees/whose-issue')
  const first = await page.getByRole('heading', { level: 1 }).innerText()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(first)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an amount is asked for, refused in words, and taken', async ({ page }) => {
    await page.goto('/sign-in')
    await page.getByLabel('Account').fill('mei@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.goto('/trees/arrived-wrong?answers=arrived=size,in-stock=no')
    await page.locator('[name=amount]').fill('a lot')
    await page.getByRole('button', { name: /continue/i }).click()
    await expect(page.getByText(/is not an amount/)).toBeVisible()
    await page.locator('[name=amount]').fill('1,200')
    await page.getByRole('button', { name: /continue/i }).click()
    await expect(page.getByRole('region', { name: 'What you may do' })).toContainText('$1,200')
  })

  test('words for every channel stand one under another', async ({ page }) => {
    await page.goto('/sign-in?callbackUrl=/playbooks/wrong-size')
    await page.getByLabel('Account').fill('mei@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(
      page.getByRole('heading', { level: 1, name: 'The parcel holds the wrong size' }),
    ).toBeVisible()
    const panels = page.locator('.panel')
    expect(await panels.count()).toBeGreaterThan(1)
    for (const panel of await panels.all()) await expect(panel).toBeVisible()
  })
})
