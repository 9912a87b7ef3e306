import { expect } from '@playwright/test'
import { test } from './story'

test('Mei ticks all that is wrong with what arrived, and is told only what fits that', async ({
  person,
  page,
}) => {
  await person.signsInAs('mei')
  await person.walks('Something they bought or were sent', 'The right item, broken or stained')
  await person.continuesWith('Choose at least one.')
  await page.keyboard.press('1')
  await page.keyboard.press('5')
  await expect(page.getByRole('checkbox', { name: /^It's broken/ })).not.toBeChecked()
  await page.keyboard.press('1')
  await expect(page.getByRole('checkbox', { name: /^None of this/ })).not.toBeChecked()
  await person.ticks("It's broken", 'Something is missing')
  await person.answers('30')
  await person.isTold('Refund $30: you may')
  await person.reads('Would they rather have what is missing?')
  await person.reads("It's broken, or doesn't work, Something is missing")
})

test('When the parcel left is asked as a day, or only about when', async ({ person, page }) => {
  await person.signsInAs('mei')
  await page.goto('/trees/arrived-wrong?answers=arrived=nothing,tracking=moving,sent=2031-01-01')
  await person.reads('Jan 1, 2031 is still to come. Write a day that has been, or today.')
  await expect(page.locator('input[name=day]')).toHaveValue('2031-01-01')
  await page.locator('input[name=day]').fill('2026-01-05')
  await person.continues()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What can they tell you/)
  await person.reads('Jan 5, 2026')

  await page.goto('/trees/arrived-wrong?answers=arrived=nothing,tracking=moving')
  await person.answers('In the last 10 days')
  await person.reads('Read them the tracking')
})

test('What the order says is not asked, and can be answered otherwise', async ({ person, page }) => {
  await person.signsInAs('mei')
  await page.goto('/trees/arrived-wrong?answers=arrived=nothing,tracking=moving&facts=order-sent=lately')
  await person.reads('known from the order')
  await person.reads('Read them the tracking')
  await page.getByRole('link', { name: /^Answer otherwise/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When did we send it?')
})
