import { expect, test, type Page } from '@playwright/test'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const walkOf = (page: Page) => new URL(page.url()).searchParams.get('walk')

test.beforeEach(async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Account').fill('mei@lantern.example')
  await page.getByLabel('Password').fill('lantern')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('/')
})

test('Mei walks with the keyboard alone: numbers answer, Enter sends the amount', async ({ page }) => {
  await page.goto('/trees/arrived-wrong')
  await expect(heading(page)).toHaveText('What arrived?')
  await page.keyboard.press('1')
  await expect(heading(page)).toHaveText('Do we have the right one?')
  await expect(page).toHaveTitle(/^Do we have the right one\?/)
  await page.locator('[data-choice]', { hasText: 'not this month' }).focus()
  await page.keyboard.press('Enter')

  await expect(heading(page)).toHaveText('What did they pay for it?')
  const amount = page.getByRole('textbox', { name: /What did they pay for it\? \(USD\)/ })
  // The page starts at the question, so one Tab leads from there into it.
  for (let press = 0; press < 3; press++) {
    if (await amount.evaluate(field => field === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(amount).toBeFocused()
  await expect(amount).toHaveAttribute('inputmode', 'decimal')
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Refund $40: you may')
  await expect(page).toHaveTitle(/^Refund \$40: you may/)
})

test('One walk has one id, from its first question to its end, and another walk another', async ({
  page,
}) => {
  await page.goto('/trees/arrived-wrong')
  await page.locator('[data-choice]').first().click()
  await expect(heading(page)).toHaveText('Do we have the right one?')
  const walk = walkOf(page)
  expect(walk).toMatch(/^[\da-f-]{36}$/)
  await page.locator('[data-choice]', { hasText: 'not this month' }).click()
  await page.locator('[name=amount]').fill('a lot')
  await page.getByRole('button', { name: /continue/i }).click()
  await expect(page.getByText(/is not an amount/)).toBeVisible()
  await expect(page.locator('[name=amount]')).toHaveValue('a lot')
  expect(walkOf(page)).toBe(walk)
  await page.locator('[name=amount]').fill('40')
  await page.getByRole('button', { name: /continue/i }).click()
  await expect(heading(page)).toHaveText('Refund $40: you may')
  expect(walkOf(page)).toBe(walk)

  await page.getByRole('link', { name: 'Start again' }).click()
  await expect(heading(page)).toHaveText('What arrived?')
  await page.locator('[data-choice]').first().click()
  await expect(heading(page)).toHaveText('Do we have the right one?')
  expect(walkOf(page)).not.toBe(walk)
})

test('When nothing fits, the front desk gets what was answered, and she can go back', async ({ page }) => {
  await page.goto('/trees/arrived-wrong?answers=arrived=size')
  await page.getByRole('link', { name: 'Hand it to the front desk' }).click()
  await expect(heading(page)).toHaveText('Hand it to Front desk')
  const told = page.locator('.panel', { hasText: 'None of the answers fits' })
  await expect(told).toContainText('What arrived? The right item, in the wrong size')
  await expect(told).toContainText('Do we have the right one? None of the answers fits.')
  const letter = await told.getByRole('link', { name: /Write it to Front desk/ }).getAttribute('href')
  expect(decodeURIComponent(letter ?? '')).toMatch(/^mailto:hello@.*The right item, in the wrong size/s)

  await page.getByRole('link', { name: /^Back to/ }).click()
  await expect(heading(page)).toHaveText('Do we have the right one?')
  await expect(page.getByText('The right item, in the wrong size', { exact: true })).toBeVisible()
})

test('She copies what was answered for whoever takes over', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/trees/arrived-wrong?answers=arrived=size,in-stock=no,paid=120')
  await page.getByRole('button', { name: 'Copy what was answered' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n')).toEqual([
    'Something arrived wrong',
    'What arrived? The right item, in the wrong size',
    'Do we have the right one? No, and not this month',
    'What did they pay for it? $120',
    expect.stringMatching(/^Handed over\. Refund \$120: ask .+\.$/),
    expect.stringMatching(/^It goes on here: http.*\/s\/[2-9a-z]{8}$/),
  ])
})

test('About how much is enough where no limit needs the figure: one press, and no number key takes it', async ({
  page,
}) => {
  await page.goto('/trees/money?answers=what=dispute')
  await expect(heading(page)).toHaveText('How much is it about?')
  await page.keyboard.press('1')
  await expect(heading(page)).toHaveText('How much is it about?')
  await page.getByRole('region', { name: 'Or press one' }).getByRole('link', { name: 'Up to $25' }).click()
  await expect(page.getByText('Up to $25', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What you may do' })).toBeVisible()
})

test('She says at an end that it settled it, and stays there', async ({ page }) => {
  await page.goto('/trees/arrived-wrong?answers=arrived=size,in-stock=no,paid=40')
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(page.getByText(/^Thank you/)).toBeVisible()
  await expect(heading(page)).toHaveText('Refund $40: you may')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true })

  test('after a choice the page starts at the question, and no keyboard jumps up', async ({ page }) => {
    await page.goto('/trees/arrived-wrong?answers=arrived=size')
    await page.locator('[data-choice]', { hasText: 'not this month' }).tap()
    await expect(heading(page)).toHaveText('What did they pay for it?')
    await expect(heading(page)).toBeInViewport()
    await expect.poll(() => heading(page).evaluate(h1 => h1.getBoundingClientRect().top)).toBeLessThan(220)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('INPUT')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the walk, the way out and “did this settle it” work as links and forms', async ({ page }) => {
    await page.goto('/trees/arrived-wrong')
    await page.locator('[data-choice]').first().click()
    await page.locator('[data-choice]', { hasText: 'not this month' }).click()
    await page.locator('[name=amount]').fill('40')
    await page.getByRole('button', { name: /continue/i }).click()
    await expect(heading(page)).toHaveText('Refund $40: you may')
    await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0)
    await page.getByRole('button', { name: 'Yes' }).click()
    await expect(heading(page)).toHaveText('Refund $40: you may')
    await expect(page.getByText(/^Thank you/)).toBeVisible()
  })
})
