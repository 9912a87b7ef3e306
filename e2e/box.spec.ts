import { expect, test } from '@playwright/test'

const name = 'What did they say?'

test('Somebody asks and opens the answer without leaving the keyboard', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('/')
  await page.keyboard.type('bring something back')
  const box = page.getByRole('combobox', { name })
  await expect(page.getByRole('option').nth(1)).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')

  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await page.getByRole('option').nth(1).getAttribute('id'))!,
  )

  const chosen = await page.getByRole('option').nth(1).getAttribute('href')
  await page.keyboard.press('Enter')
  await page.waitForURL(url => url.pathname + url.hash === chosen)

  await page.goBack()
  await expect(box).toHaveValue('bring something back')
  await expect(page.getByRole('option').first()).toBeVisible()
})

test('Escape empties the box, and Ctrl K comes back to it from anywhere', async ({ page }) => {
  await page.goto('/?q=opening+hours')
  const box = page.getByRole('combobox', { name })
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box).toHaveValue('')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page).toHaveURL('/')
})

test('The answer shown is the answer to the last words typed, however late others come', async ({ page }) => {
  let letGo = () => {}
  const held = new Promise<void>(done => (letGo = done))
  await page.route('**/api/ask?q=opening*', async route => {
    await held
    await route.continue().catch(() => {})
  })
  await page.goto('/')
  const box = page.getByRole('combobox', { name })
  const early = page.waitForRequest(/api\/ask\?q=opening/)
  await box.fill('opening')
  await early
  await box.fill('unsubscribe')
  const first = page.getByRole('option').first()
  await expect(first).toContainText(/unsubscrib|newsletter/i)
  letGo()
  await page.waitForLoadState('networkidle')
  await expect(first).toContainText(/unsubscrib|newsletter/i)
})

test('What is found is said aloud', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name }).fill('opening hours')
  await expect(page.getByRole('status')).toContainText(/\d+ answers?\. First: /)
})

test('Nothing fits: it says so, and whose it is', async ({ page }) => {
  await page.goto('/?q=zzqx+flurble')
  await expect(page.getByRole('main')).toContainText('Nobody has written this down yet.')
  await expect(page.getByRole('region', { name: 'Front desk' })).toContainText(/Open now|Closed now/)
})

test('Words that could be code are only words', async ({ page }) => {
  const words = `"><img src=x onerror=alert(1)>'; DROP TABLE--`
  await page.goto(`/?q=${encodeURIComponent(words)}`)
  await expect(page.getByRole('combobox', { name })).toHaveValue(words)
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
})
