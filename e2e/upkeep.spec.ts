import { expect, test } from '@playwright/test'
import { Person } from './person'

test('Ingrid decides that two pages may say the same, and takes it back', async ({ page }) => {
  await new Person(page).signsInAs('ingrid')
  await page.goto('/editors')
  await page.getByRole('link', { name: 'Written twice' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Written twice')
  await page
    .getByRole('navigation', { name: 'Of what kind' })
    .getByRole('link', { name: /^The same question/ })
    .click()
  const pair = page.getByRole('article', { name: /filming/ })
  await expect(pair.getByRole('blockquote')).toHaveCount(2)
  await pair.getByRole('button', { name: /^This is right as it is/ }).click()
  const right = page
    .getByRole('region', { name: /^Right as they are/ })
    .getByRole('article', { name: /filming/ })
  await expect(right).toContainText(/^.*Ingrid.* said on/)
  await right.getByRole('button', { name: /^Ask me again/ }).click()
  await expect(page.getByRole('article', { name: /filming/ })).not.toContainText('said on')
})

test('what can’t be made one says why, and the other way round it can', async ({ page }) => {
  await new Person(page).signsInAs('ingrid')
  await page.goto('/editors/duplicates?kind=same-question')
  const pair = page.getByRole('article', { name: /filming/ })
  await pair.getByText('Make them one …').click()
  await expect(pair).toContainText('who reads that one now would find nothing')
  await expect(
    pair.getByRole('button', { name: /^Propose that/ }).or(pair.getByText('npx answerhouse merge')),
  ).toHaveCount(1)
})

test('Ingrid looks at what one team has to look after, and opens it', async ({ page }) => {
  await new Person(page).signsInAs('ingrid')
  await page.goto('/editors/upkeep')
  await page.getByRole('combobox', { name: 'Owned by' }).selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/owner=teams/)
  // A tree's page begins with its first question.
  const first = page.getByRole('main').getByRole('listitem').filter({ hasText: 'answers/' }).first()
  const title = await first.getByRole('link').first().innerText()
  await first.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('for Mei there are no such pages', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  for (const address of ['/editors/duplicates', '/editors/upkeep'])
    expect((await page.goto(address))?.status()).toBe(404)
})
