import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'

const name = 'What did they say?'
const boxOf = (page: Page) => page.getByRole('combobox', { name })
const statusOf = (page: Page) => page.locator('[role=status][data-ask-status]')

test('Somebody asks and opens the answer without leaving the keyboard', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('bring something back')
  const box = boxOf(page)
  const second = page.getByRole('option').nth(1)
  await expect(page.locator('[data-search="bring something back"]')).toBeAttached()
  await expect(box).toHaveAttribute('aria-expanded', 'true')

  await page.keyboard.press('ArrowDown')
  await expect(second).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id'))!)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(second).toHaveAttribute('aria-selected', 'true')

  const chosen = new URL((await second.getAttribute('href'))!, page.url())
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname === chosen.pathname && url.hash === chosen.hash)

  await page.goBack()
  await expect(box).toHaveValue('bring something back')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('The chosen answer shows its first lines beside the list', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await boxOf(page).pressSequentially('came in the wrong size')
  await expect(page.locator('[data-search="came in the wrong size"]')).toBeAttached()
  for (const at of [0, 1]) {
    const option = page.getByRole('option').nth(at)
    const title = await option.locator('span').first().locator('span').first().innerText()
    const panel = page.locator('[data-panel]:visible')
    await expect(panel).toHaveCount(1)
    expect(title).toContain(await panel.getByRole('heading').first().innerText())
    await page.keyboard.press('ArrowDown')
  }
})

test('Escape empties the box, and Ctrl K comes back to it from anywhere', async ({ page }) => {
  await page.goto('/?q=opening+hours')
  const box = boxOf(page)
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page).toHaveURL('/')

  await page.goto('/help')
  for (const key of ['/', 'Control+k']) {
    await page.keyboard.press(key)
    const small = page.getByRole('searchbox', { name })
    await expect(small).toBeFocused()
    await small.evaluate(element => element.blur())
  }
})

test.describe('Enter always leads somewhere', () => {
  test('to the page of these words, when the answers are not there yet', async ({ page }) => {
    await page.route('**/found?*', () => {})
    await page.goto('/')
    await boxOf(page).pressSequentially('opening hours')
    await page.keyboard.press('Enter')
    await page.waitForURL(url => url.searchParams.get('q') === 'opening hours')
    await expect(boxOf(page)).toBeFocused()
    await expect(page.getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/answers/opening-hours*')
  })

  test('to whose it is, when nobody has written it down', async ({ page }) => {
    await new Person(page).signsInAs('mei')
    await boxOf(page).pressSequentially('zzqx flurble')
    await expect(page.locator('[data-search="zzqx flurble"]')).toBeAttached()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/teams\/front-desk/)
  })

  test('and nowhere bad, when there is nothing to ask', async ({ page }) => {
    await page.goto('/')
    await boxOf(page).press('Enter')
    await boxOf(page).pressSequentially('  ')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/')
    await expect(page.locator('[data-start]')).toBeVisible()
  })
})

test('The answer shown is the answer to the last words typed, however late others come', async ({ page }) => {
  let letGo = () => {}
  const held = new Promise<void>(done => (letGo = done))
  await page.route('**/found?q=opening', async route => {
    await held
    await route.continue().catch(() => {})
  })
  await page.goto('/')
  const box = boxOf(page)
  const early = page.waitForRequest(/found\?q=opening$/)
  await box.fill('opening')
  await early
  await box.fill('unsubscribe')
  const first = page.getByRole('option').first()
  await expect(first).toContainText(/unsubscrib|newsletter/i)
  letGo()
  await page.waitForLoadState('networkidle')
  await expect(first).toContainText(/unsubscrib|newsletter/i)
})

test('The old answers stay until the new ones are there, and nothing else moves', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  const box = boxOf(page)
  await box.fill('refund')
  await expect(page.locator('[data-search="refund"]')).toBeAttached()
  let letGo = () => {}
  const held = new Promise<void>(done => (letGo = done))
  await page.route('**/found?q=voucher', async route => {
    await held
    await route.continue()
  })
  const place = async () => (await page.getByRole('option').first().boundingBox())!
  const before = await place()
  await box.fill('voucher')
  await expect(statusOf(page)).toHaveText('Still looking…')
  await expect(page.locator('[data-search="refund"]')).toBeAttached()
  expect(await place()).toEqual(before)
  letGo()
  await expect(page.locator('[data-search="voucher"]')).toBeAttached()
  expect(await place()).toEqual(before)
})

test('The house can’t be reached: it says so, keeps the words, and answers once it can', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await context.setOffline(true)
  await boxOf(page).fill('opening hours')
  await expect(statusOf(page)).toContainText('You are offline')
  await context.setOffline(false)
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect(boxOf(page)).toHaveValue('opening hours')
})

test('What is found is said aloud', async ({ page }) => {
  await page.goto('/')
  await boxOf(page).fill('opening hours')
  await expect(statusOf(page)).toContainText(/\d+ answers?\. First: /)
})

test('What nobody has written down reaches the editors, once for each time it was asked', async ({
  page,
  browser,
}) => {
  const words = `where is the grand piano ${crypto.randomUUID().slice(0, 8)}`
  await new Person(page).signsInAs('mei')
  await boxOf(page).fill(words)
  await expect(page.locator(`[data-search="${words}"]`)).toBeAttached()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/teams\//)
  await page.goBack()
  await expect(boxOf(page)).toHaveValue(words)
  await page.reload()

  const ingrid = await browser.newPage()
  await new Person(ingrid).signsInAs('ingrid')
  await ingrid.goto('/editors')
  const asked = ingrid.getByRole('listitem').filter({ hasText: words })
  await expect(asked).toContainText('once')
  await ingrid.close()
})

test('Nothing fits: it says so, and whose it is', async ({ page }) => {
  await page.goto('/?q=zzqx+flurble')
  await expect(page.getByRole('main')).toContainText('Nobody has written this down yet.')
  await expect(page.getByRole('region', { name: 'Front desk' })).toContainText(/Open now|Closed now/)
})

test('Words that could be code are only words', async ({ page }) => {
  const words = `"><img src=x onerror=alert(1)>'; DROP TABLE--`
  await page.goto(`/?q=${encodeURIComponent(words)}`)
  await expect(boxOf(page)).toHaveValue(words)
  expect(await page.locator('main img').count()).toBe(0)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the box is a form, and the answers are links', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox', { name }).fill('opening hours')
    await page.getByRole('button', { name: 'Find' }).click()
    const found = page.locator('main li a').first()
    const address = await found.getAttribute('href')
    await found.click()
    await expect(page).toHaveURL(address!)
  })

  test('an empty box leads back to where one starts', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(page.locator('[data-start]')).toBeVisible()
  })
})
