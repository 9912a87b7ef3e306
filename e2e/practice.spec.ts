import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Tom practises, answers otherwise than we would, and sees where it parts and why', async ({ page }) => {
  await new Person(page).signsInAs('tom')
  await page.goto('/trees/arrived-wrong')
  await page.getByRole('link', { name: 'Practise with made-up situations' }).click()
  await page.getByRole('link', { name: /Her coat came in the wrong size/ }).click()
  await expect(page.getByRole('region', { name: 'The situation' })).toContainText('you are: Volunteer')
  await page.getByRole('link', { name: 'None of these' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We would do something else')
  await expect(page.getByRole('region', { name: 'Where it parts' })).toContainText('What arrived?')
  await page.getByRole('link', { name: 'Once more' }).click()
  await page.getByRole('link', { name: 'The right item, in the wrong size' }).click()
  await page.getByRole('link', { name: /^Yes, or one like it/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('That is what we would do')
  await page.goto('/practice')
  await expect(page.getByRole('listitem').filter({ hasText: 'Her coat' })).toContainText('practised')
})

test('Grace sees who practised what, and not how they did; Mei does not', async ({ page }) => {
  const mei = new Person(page)
  await mei.signsInAs('mei')
  await page.goto('/practice/2/trees/arrived-wrong?answers=arrived=other,in-stock=no,paid=40')
  expect((await page.goto('/practice/people'))?.status()).toBe(404)
  await page.context().clearCookies()
  await new Person(page).signsInAs('grace')
  await page.goto('/practice')
  await page.getByRole('link', { name: 'Who practised what' }).click()
  const row = page.getByRole('region', { name: 'Mei Tanaka' })
  await expect(row).toContainText('Something arrived wrong')
  await expect(row).not.toContainText(/would do|%/)
})
