import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Mei says what it is about, and reads what she may then', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/actions/take-back')
  await page.getByLabel('How much is it about?').fill('80')
  await page.getByRole('button', { name: 'Who may?' }).click()
  const told = page.locator('#how-much').getByRole('status')
  await expect(told).toContainText('Take things back $80: it depends')
  const kind = page.locator('#how-much').getByRole('combobox')
  await kind.selectOption({ label: 'Clothes or shoes' })
  await page.getByRole('button', { name: 'Who may?' }).click()
  await expect(told).toContainText('you may')
  await kind.selectOption({ label: 'A gift card or a voucher' })
  await page.getByRole('button', { name: 'Who may?' }).click()
  await expect(told).toContainText('Nobody may where')
  await expect(page.getByLabel('How much is it about?')).toHaveValue('80')
})

test('Sam reads what each rule says', async ({ page }) => {
  await new Person(page).signsInAs('sam')
  await page.goto('/actions/take-back')
  const card = page.locator('section', { has: page.getByRole('heading', { name: 'Who may', exact: true }) })
  await expect(card).toContainText('Together with the manager, up to $2,000')
  await expect(card).toContainText('at most 6 times for each customer within a year')
  await expect(card).toContainText('is “A gift card or a voucher”')
})

test('What is done is copied as done, and undone with the next press; the page says so without being left', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy what was answered' }).click()
    await expect(page.getByText('Copied')).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await new Person(page).signsInAs('mei')
  await page.goto('/trees/arrived-wrong?answers=arrived=size,in-stock=no#here')
  await page.getByRole('textbox', { name: /What did they pay/ }).fill('34')
  await page.keyboard.press('Enter')
  const press = page.getByRole('button', { name: 'Done: Refund $34' })
  await press.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  expect(await copied()).toMatch(/^Done: Refund \$34\. Mei Tanaka, /m)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Taken back. It isn’t written down any more.')).toBeFocused()
  await expect(press).toBeVisible()
  expect(await copied()).not.toContain('Done:')
})

test('Where a budget is used up for a customer, what is loud says no too', async ({ page }) => {
  const person = new Person(page)
  await person.signsInAs('mei')
  const customer = `4711-${Date.now()}`
  for (let time = 1; time <= 7; time++) {
    await page.goto('/trees/arrived-wrong?answers=arrived=fine,bought=within,back=20:clothes')
    await page.getByLabel('For which customer').fill(customer)
    await page.getByRole('button', { name: 'Done: Take things back $20' }).click()
    if (time < 7) await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: 'Used up: 6 of 6' })).toBeVisible()
  await person.isTold('Take things back $20: ask')
  await expect(page.getByLabel('For which customer')).toHaveValue(customer)
})
