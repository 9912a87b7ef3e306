import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Ingrid reads what nobody has verified, presses once, and Tom sees that it is', async ({ browser }) => {
  const title = 'Somebody asks for a reference, or for a letter about hours'
  const ingrid = new Person(await browser.newPage())
  await ingrid.signsInAs('ingrid')
  await ingrid.page.goto('/editors/trust')
  const figure = ingrid.page.getByRole('heading', { level: 1 })
  await expect(figure).toHaveText(/^\d+ of \d+ can be relied on$/)
  const never = ingrid.page.getByRole('region', { name: /^Never verified/ })
  await never.getByRole('link', { name: title }).click()
  await expect(ingrid.page.getByRole('heading', { level: 1 })).toHaveText(title)
  await ingrid.page.getByRole('button', { name: 'This is right' }).click()
  await ingrid.reads('Thank you. It is verified as of today, by you.')

  const tom = new Person(await browser.newPage())
  await tom.signsInAs('tom')
  await tom.page.goto('/answers/reference-letter')
  const card = tom.page.getByRole('region', { name: 'Can I trust this?' })
  await expect(card).toContainText('Validated')
  await expect(card).toContainText('Ingrid Halvorsen')
  await expect(tom.page.getByRole('button', { name: 'This is right' })).toHaveCount(0)
  await ingrid.page.goto('/editors/trust')
  await expect(ingrid.page.getByRole('link', { name: title })).toHaveCount(0)
})

test('without scripts the list takes the press, and says so', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const ingrid = new Person(await context.newPage())
  await ingrid.signsInAs('ingrid')
  await ingrid.page.goto('/editors/trust')
  const line = ingrid.page
    .getByRole('region', { name: /^(Overdue|Far too late|With the backup)/ })
    .getByRole('listitem')
    .last()
  const title = (await line.getByRole('link').textContent()) ?? ''
  await line.getByRole('button', { name: /^This is right/ }).click()
  await expect(ingrid.page.getByRole('status').filter({ hasText: title })).toContainText('is verified')
})

test('Sam sees what is his team’s; for somebody who isn’t signed in there is no such page', async ({
  browser,
  page,
}) => {
  const sam = new Person(await browser.newPage())
  await sam.signsInAs('sam')
  await sam.page.goto('/editors/trust')
  await sam.reads('What is yours')
  await expect(sam.page.getByRole('listitem').filter({ hasText: 'Donor care' })).toHaveCount(0)
  expect((await page.goto('/editors/trust'))?.status()).toBe(404)
})
