import { expect } from '@playwright/test'
import { Person } from '../person'
import { test } from './story'

test('Mei and Sam find a page under words that it doesn’t have, and Ingrid takes the words over', async ({
  person: ingrid,
  browser,
}) => {
  const words = 'bad comments online'
  const page = 'A post about us is spreading'
  for (const name of ['mei', 'sam', 'mei']) {
    const asking = new Person(await browser.newPage())
    await asking.signsInAs(name)
    await asking.types(words)
    await asking.page.getByRole('option', { name: page }).click()
    await expect(asking.page.getByRole('heading', { level: 1, name: page })).toBeVisible()
    await asking.page.close()
  }

  await ingrid.signsInAs('ingrid')
  await ingrid.page.goto('/editors')
  const list = ingrid.page.getByRole('region', { name: /^People also ask it this way/ })
  const asked = list.getByRole('listitem').filter({ hasText: words })
  await expect(asked).toContainText(`“${words}” leads to ${page}`)
  await expect(asked).toContainText(/by 2 people, on the web/)
  await asked.getByText('Take it over').click()
  await expect(asked).toContainText('Add this line to “asked” at the top of answers/post-spreads.mdx:')
  await expect(asked.locator('[data-words]').first()).toHaveText(`- ${words}`)
  await expect(asked).toContainText(/npx answerhouse learn --accept \w{7} --to/)
  await asked.getByRole('link', { name: page }).click()
  await expect(ingrid.page.getByRole('heading', { level: 1, name: page })).toBeVisible()
})
