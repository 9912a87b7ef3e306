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
