import { expect, test } from '@playwright/test'
import { Person } from './person'

test('somebody who isn’t signed in is asked to, and comes back', async ({ page }) => {
  await page.goto('/may?q=refund')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What may I do?')
  await expect(page.getByRole('main')).not.toContainText('$')
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.getByLabel('Account').fill('mei@lantern.example')
  await page.getByLabel('Password').fill('lantern')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/may?q=refund')
  await expect(page.getByRole('table')).toContainText('up to $50')
})

test('Mei reads her own column first, and goes on to the action', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/may')
  const table = page.getByRole('table', { name: /Who may do what/ })
  await expect(table.getByRole('columnheader').nth(1)).toHaveText(/Frontline\s*you/)
  const refund = table.getByRole('row', { name: /^Refund Send back/ })
  await expect(refund.getByRole('cell').first()).toHaveText('up to $50')
  await refund.getByRole('link', { name: 'Refund' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Refund')
  await expect(page.getByRole('main')).toContainText('up to $500')
})

test('She finds an action while she types, and is told how many there are', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/may')
  await page.getByRole('searchbox', { name: 'What is it about?' }).fill('the trouble')
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('row').nth(1)).toContainText('Goodwill voucher')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1 of \d+ /)
  await expect(page).toHaveURL(/\/may\?q=the\+trouble/)

  await page.getByRole('searchbox', { name: 'What is it about?' }).fill('xylophone')
  await expect(page.getByRole('heading', { name: 'No action has “xylophone” in it' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Whose issue is “xylophone”?' })).toHaveAttribute(
    'href',
    '/who?q=xylophone',
  )
})

test('She sees what changes at New Year, and the whole matrix as of then', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/may?on=2026-12-01')
  const change = page.locator('details', { hasText: 'From Jan 1, 2027:' })
  await change.locator('summary').click()
  await expect(change).toContainText('Frontline (you): up to $25, until then up to $15')
  await change.getByRole('link', { name: /Show everything as of/ }).click()
  await expect(page.getByText('As of Jan 1, 2027, not today.')).toBeVisible()
  await expect(page.getByLabel('On which day?')).toHaveValue('2027-01-01')
  await expect(
    page
      .getByRole('row', { name: /^Goodwill voucher/ })
      .getByRole('cell')
      .first(),
  ).toContainText('up to $25')
  await page.getByRole('link', { name: 'Back to today' }).click()
  await expect(page.getByText('not today')).toHaveCount(0)
})

test('She looks at what a supervisor may, with the line of each rule', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/may')
  await page.getByRole('navigation', { name: 'Whose' }).getByRole('link', { name: 'Supervisor' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Supervisor' })).toBeVisible()
  const refund = page.getByRole('listitem').filter({ hasText: 'actions/refund.mdx' })
  await expect(refund).toContainText('You may, up to $500. Above that, ask the manager.')
  await expect(refund).toContainText(/actions\/refund\.mdx, line \d+, since Jan 1/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true })

  test('Tom reads what he may in a list, and unfolds what the others may', async ({ page }) => {
    await new Person(page).signsInAs('tom')
    await page.goto('/may')
    await expect(page.getByRole('table')).toBeHidden()
    const voucher = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Refund', exact: true }) })
    await expect(voucher).toContainText('ask the frontline')
    await voucher.locator('summary').tap()
    await expect(voucher.locator('div', { hasText: 'Supervisor' }).last()).toContainText('up to $500')
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the words and the day are a form', async ({ page }) => {
    await page.goto('/sign-in?callbackUrl=/may')
    await page.getByLabel('Account').fill('mei@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('searchbox', { name: 'What is it about?' }).fill('voucher trouble')
    await page.getByLabel('On which day?').fill('2027-01-01')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
    await expect(page.getByRole('row').nth(1)).toContainText('up to $25')
  })

  test('a day that is none is said to be none', async ({ page }) => {
    await page.goto('/sign-in?callbackUrl=/may%3Fon%3Dsoon')
    await page.getByLabel('Account').fill('mei@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('“soon” is not a day.')).toBeVisible()
  })
})
