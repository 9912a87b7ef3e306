import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Somebody finds again what they opened last', async ({ page }) => {
  await new Person(page).signsInAs('grace')
  await page.goto('/playbooks/wrong-size')
  await page.goto('/answers/charged-twice')
  await page.goto('/')
  const opened = page.getByRole('region', { name: 'What you opened last' })
  await expect(opened.getByRole('link').first()).toContainText('charged twice')
  await opened.getByRole('link', { name: /wrong size/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The parcel holds the wrong size' })).toBeVisible()
})

test('Nobody signed in is shown the way in, and whom to talk to', async ({ page }) => {
  await page.goto('/')
  const main = page.getByRole('main')
  await expect(main.getByRole('region', { name: 'Front desk' })).toBeVisible()
  await main.getByRole('link', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
})

test('The pages of the house are one press away, and say where one is', async ({ page }) => {
  await new Person(page).signsInAs('ingrid')
  const nav = page.getByRole('navigation', { name: 'Main' })
  for (const title of ['Answers', 'Whose issue is it?', 'What may I do?', 'Help', 'Editors']) {
    await nav.getByRole('link', { name: title }).click()
    await expect(nav.getByRole('link', { name: title })).toHaveAttribute('aria-current', 'page')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true })

  test('the same pages stand in a menu, which Escape closes', async ({ page }) => {
    await new Person(page).signsInAs('tom')
    const menu = page.locator('summary', { hasText: 'Menu' })
    const help = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Help' })
    await menu.tap()
    await expect(help).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(help).toBeHidden()
    await menu.tap()
    await help.tap()
    await expect(page).toHaveURL('/help')
  })

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false })

    test('the menu opens too', async ({ page }) => {
      await page.goto('/')
      await page.locator('summary', { hasText: 'Menu' }).tap()
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Answers' }).tap()
      await expect(page).toHaveURL('/browse')
    })
  })
})
