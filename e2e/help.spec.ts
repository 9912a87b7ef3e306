import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Somebody new finds the guide for volunteers, and in it what they look for', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' }).click()
  await page.getByRole('navigation', { name: 'Guides' }).getByRole('link', { name: 'For volunteers' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For volunteers')
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Nobody is there' })
    .click()
  await expect(page).toHaveURL('/help/volunteers#nobody-is-there')
  await expect(page.getByRole('heading', { name: 'Nobody is there' })).toBeInViewport()
})

test('A guide has the frame of every page: who reads, what happens now', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/help')
  await expect(page.getByRole('banner')).toContainText('Mei Tanaka')
  await expect(page.getByRole('complementary', { name: 'Happening now' })).toBeVisible()
})

test('Editors are led to their page; for the others its name is only words', async ({ page }) => {
  const link = page.getByRole('main').locator('a[href="/editors"]')
  await page.goto('/help/editors')
  await expect(link).toHaveCount(0)
  await new Person(page).signsInAs('ingrid')
  await page.goto('/help/editors')
  await expect(link.first()).toBeVisible()
})

test('The keys in the guide are the keys that work', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/help')
  const listed = page.getByRole('main').getByRole('definition')
  await expect(listed.filter({ hasText: /^\/$/ })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' }).getByRole('definition')).toHaveText(
    await listed.allInnerTexts(),
  )
})
