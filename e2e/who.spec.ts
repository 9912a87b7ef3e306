import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Mei asks whose it is, and has the team, whether it is open, and how to reach it', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/who')
  await page.getByRole('searchbox', { name: 'What is it about?' }).fill('the parcel came in the wrong size')
  await page.getByRole('button', { name: 'Find whose' }).click()
  const owner = page.getByRole('region', { name: /^Whose is/ })
  await expect(owner.getByRole('heading')).toContainText(['Returns desk'])
  await expect(owner).toContainText(/Open now|Closed now/)
  await expect(owner).toContainText('ext. 212')
  await expect(owner).toContainText('Duty manager')
  await expect(owner).toContainText('after 2 hours')
})

test('She isn’t sure, and answers a few questions', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/who')
  await page.getByRole('link', { name: /Answer a few questions/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is it about?')
})

test('She narrows the teams by a person’s name while she types', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/who')
  const teams = page.locator('#teams').getByRole('heading', { level: 3 })
  expect(await teams.count()).toBeGreaterThan(8)
  await page.getByRole('searchbox', { name: /^Narrow the teams/ }).fill('okoro')
  await expect(teams).toHaveText(['Returns desk'])
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1 of \d+ teams/)
})

test('The public sees the public’s teams and nobody’s name', async ({ page }) => {
  await page.goto('/who')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 3, name: 'Front desk' })).toBeVisible()
  await expect(main).not.toContainText(/Reilly|Campbell|Duty manager/)
  await page.goto('/who?teams=reilly')
  await expect(main).toContainText('No team has “reilly” in it.')
  await page.goto('/who/map')
  await expect(main).not.toContainText('Duty manager')
})

test('The map says in words what it draws, and its boxes lead to their pages', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/who/map')
  const teams = page.getByRole('region', { name: 'Who takes over', exact: true })
  const returns = teams
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Returns desk' }) })
  await expect(returns).toContainText('While it is closed,')
  await expect(returns).toContainText('After 2 hours without an answer it goes to Duty manager.')
  const channels = page.getByRole('region', { name: 'Channels', exact: true })
  await expect(channels.getByRole('listitem').first()).toContainText('Priority 1, live')
  await teams.locator('svg a', { hasText: 'Returns desk' }).click()
  await expect(page).toHaveURL('/teams/returns-desk')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true })

  test('the drawing moves in its own box, with the keyboard too', async ({ page }) => {
    await new Person(page).signsInAs('mei')
    await page.goto('/who/map')
    const drawing = page.getByRole('region', { name: /^Who takes over, drawn/ })
    await drawing.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => drawing.evaluate(box => box.scrollLeft)).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('both boxes are forms, and keep each other’s words', async ({ page }) => {
    await page.goto('/who')
    await page.getByRole('searchbox', { name: /^Narrow the teams/ }).fill('food')
    await page.getByRole('button', { name: 'Narrow' }).click()
    await expect(page.locator('#teams').getByRole('heading', { level: 3 })).toHaveText(['Food programme'])
    await page.getByRole('searchbox', { name: 'What is it about?' }).fill('I want to give money')
    await page.getByRole('button', { name: 'Find whose' }).click()
    await expect(page.getByRole('region', { name: /^Whose is/ })).toContainText('Donor care')
    await expect(page.getByRole('searchbox', { name: /^Narrow the teams/ })).toHaveValue('food')
  })
})
