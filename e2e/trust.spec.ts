import { expect, test } from '@playwright/test'
import { signedIn } from './signed-in'

test('Ingrid has read a page, presses once, and Tom sees that it is verified', async ({ browser }) => {
  const ingrid = await signedIn(browser, 'ingrid')
  await ingrid.page.goto('/answers/reference-letter')
  await ingrid.page.getByRole('button', { name: 'This is right' }).click()
  await ingrid.reads('Thank you. It is verified as of today, by you.')

  const tom = await signedIn(browser, 'tom')
  await tom.page.goto('/answers/reference-letter')
  const card = tom.page.locator('section').filter({ hasText: 'Can I trust this?' })
  await expect(card).toContainText('Validated')
  await expect(card).toContainText('Ingrid Halvorsen')
  await expect(tom.page.getByRole('button', { name: 'This is right' })).toHaveCount(0)

  await ingrid.page.goto('/editors/trust')
  await expect(ingrid.page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of \d+ can be relied on$/)
  const never = ingrid.page.getByRole('region', { name: /^Never verified/ })
  await expect(never.getByRole('link', { name: /^Somebody asks for a reference/ })).toHaveCount(0)
})

test('without scripts the list takes the press, and says so', async ({ browser }) => {
  const { page } = await signedIn(browser, 'ingrid', { scripts: false })
  await page.goto('/editors/trust')
  const button = page.getByRole('button', { name: /^This is right/ })
  const line = page.getByRole('listitem').filter({ has: button }).last()
  const title = (await line.getByRole('link').textContent()) ?? ''
  await line.getByRole('button').click()
  await expect(page.getByRole('status').filter({ hasText: title })).toContainText('is verified')
})

test('Sam sees what is his team’s; for somebody who isn’t signed in there is no such page', async ({
  browser,
  page,
}) => {
  const sam = await signedIn(browser, 'sam')
  await sam.page.goto('/editors/trust')
  await sam.reads('What is yours')
  await expect(sam.page.getByRole('listitem').filter({ hasText: 'Donor care' })).toHaveCount(0)
  expect((await page.goto('/editors/trust'))?.status()).toBe(404)
})
