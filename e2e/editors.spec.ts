import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Ingrid, an editor, sees what was asked and not found, and how to write it', async ({
  page,
  browser,
}) => {
  const words = `grommet calibration ${crypto.randomUUID().slice(0, 8)}`
  const tom = await browser.newPage()
  await new Person(tom).signsInAs('tom')
  await tom.goto(`/?q=${encodeURIComponent(words)}`)
  await expect(tom.getByText(/nobody has written this down/i)).toBeVisible()

  await new Person(page).signsInAs('ingrid')
  await page.getByRole('link', { name: 'Editors' }).first().click()
  const list = page.getByRole('region', { name: /asked and not found/i })
  const asked = list.getByRole('listitem').filter({ hasText: words })
  await expect(asked).toContainText('once')
  await asked.getByText('Mend it').click()
  await expect(asked).toContainText(`npx answerhouse new answer '${words}'`)
})

test('what nobody verified, or too long ago, stands there with where to say that it is right', async ({
  page,
}) => {
  await new Person(page).signsInAs('ingrid')
  await page.goto('/editors')
  const first = (name: RegExp) => page.getByRole('region', { name }).getByRole('listitem').first()
  await expect(first(/^Overdue/)).toContainText('was due')
  await expect(first(/^Never verified/)).toBeVisible()
  await first(/^Overdue/)
    .getByRole('link', { name: /^Read it, and say so if it is right/ })
    .click()
  await expect(page.getByRole('button', { name: /^This is right/ }).first()).toBeVisible()
})

test('for Tom, a volunteer, there is no such page', async ({ page }) => {
  await new Person(page).signsInAs('tom')
  const response = await page.goto('/editors')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('link', { name: 'Editors' })).toHaveCount(0)
})

test('what Ingrid doesn’t want for a page is not proposed again', async ({ page, browser }) => {
  const words = `bad comments online for ${10 + Math.floor(Math.random() * 90)} days`
  for (const name of ['mei', 'sam', 'sam']) {
    const asking = new Person(await browser.newPage())
    await asking.signsInAs(name)
    await asking.types(words)
    await asking.page.getByRole('option', { name: 'A post about us is spreading' }).click()
    await expect(asking.page.getByRole('heading', { level: 1 })).toHaveText('A post about us is spreading')
    await asking.page.close()
  }
  await new Person(page).signsInAs('ingrid')
  await page.goto('/editors')
  const asked = page.getByRole('listitem').filter({ hasText: words })
  await asked.getByRole('button', { name: 'Not for this page' }).click()
  await expect(asked).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('region', { name: /^People also ask/ })).toBeVisible()
  await expect(asked).toHaveCount(0)
})
