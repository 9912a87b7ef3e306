import { expect, test } from '@playwright/test'

test('Mei comes for a playbook, signs in, is back at it, and signs out', async ({ page }) => {
  await page.goto('/playbooks/wrong-size')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
  await page
    .getByRole('main')
    .getByRole('link', { name: /sign in/i })
    .click()

  await page.getByLabel('Account').fill('mei@lantern.example')
  await page.getByLabel('Password').fill('not this')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('don’t fit together')
  await expect(page.getByLabel('Account')).toBeVisible()

  await page.getByLabel('Account').fill(' MEI@lantern.example')
  await page.getByLabel('Password').fill('lantern')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/playbooks/wrong-size')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The parcel holds the wrong size')
  await expect(page.getByRole('banner')).toContainText('Mei Tanaka')

  await page.getByRole('banner').getByText('Mei Tanaka').first().click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner')).not.toContainText('Mei')
  await page.goto('/playbooks/wrong-size')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
})

test('a link that would lead to another site after signing in leads home', async ({ page }) => {
  for (const elsewhere of [
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
  ]) {
    await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(elsewhere)}`)
    await page.getByLabel('Account').fill('tom@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/')
    await page.context().clearCookies()
  }
})
