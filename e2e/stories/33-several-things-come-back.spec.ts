import { expect } from '@playwright/test'
import { test } from './story'

const back = [
  'Something they bought or were sent',
  'What they ordered, and they want to bring it back',
  'Within the sixty days',
]

test('Mei, at the till: somebody brings back three small things, and their sum is what she may', async ({
  person,
  page,
}) => {
  await person.signsInAs('mei')
  await person.walks(...back)
  await person.lists(['20', 'Clothes or shoes'], ['12.50', 'A book, a record or a game'])
  await person.reads('Together $32.50')

  // She took a wrong one: it goes, and the others stay as they are.
  await person.lists(
    ['20', 'Clothes or shoes'],
    ['12.50', 'A book, a record or a game'],
    ['lots', 'Something for the house'],
  )
  await person.continues()
  await person.reads('Thing 3: “lots” is not an amount. Write a number, like 12.50.')
  await page.getByRole('button', { name: 'Remove thing 3' }).click()
  await expect(page.locator('[data-row]')).toHaveCount(2)
  await expect(page.locator('[data-row]').first().getByRole('textbox')).toHaveValue('20')
  await person.continues()
  await person.isTold('Take things back $32.50: you may')
  await person.reads('Clothes and books go back on the rail')

  // One press; only whom it is for is asked, since six times a year are counted.
  await page.getByLabel('For which customer').fill(`L-${Date.now()}`)
  await page.getByRole('button', { name: 'Done: Take things back $32.50' }).click()
  await person.reads('Done: Take things back $32.50')
  await person.reads(/You, \d\d:\d\d/)

  // It was the wrong customer.
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Done: Take things back $32.50' })).toBeVisible()
})

test('Together they are more than she may, though each of them is little', async ({ person }) => {
  await person.signsInAs('mei')
  await person.walks(...back)
  await person.lists(['30', 'Something for the house'], ['30', 'Something for the house'])
  await person.continues()
  await person.isTold('Take things back $60: ask')
})

test('A gift card among them is never paid out', async ({ person }) => {
  await person.signsInAs('mei')
  await person.walks(...back)
  await person.lists(['5', 'Clothes or shoes'], ['10', 'A gift card or a voucher'])
  await person.continues()
  await person.isTold('Take things back: never')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('she adds, removes and sums all the same, and Enter continues', async ({ person, page }) => {
    await page.goto('/sign-in')
    await page.getByLabel(/account/i).fill('mei@lantern.example')
    await page.getByLabel(/password/i).fill('lantern')
    await page.getByRole('button', { name: /sign in/i }).click()
    await page.goto('/trees/arrived-wrong?answers=arrived=fine,bought=within')
    await person.lists(['20', 'Clothes or shoes'], ['12.50', 'Clothes or shoes'], ['', ''])
    await person.reads('Together $32.50')
    await page.locator('[data-row]').nth(1).getByRole('textbox').press('Enter')
    await person.isTold('Take things back $32.50: you may')
  })
})
