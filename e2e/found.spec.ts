import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'

const boxOf = (page: Page) => page.getByRole('combobox', { name: 'What did they say?' })
const narrow = (page: Page) => page.getByRole('navigation', { name: 'Narrow what was found' })

test('Somebody narrows what was found, step by step, and takes it back', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/?q=refund')
  const playbooks = narrow(page).getByRole('link', { name: /^Playbooks \d+$/ })
  const count = Number(/\d+/.exec(await playbooks.innerText())![0])
  await playbooks.click()
  await expect(boxOf(page)).toHaveValue('refund kind:playbook')
  await expect(narrow(page)).toContainText(`${count} found.`)
  for (const option of await page.getByRole('option').all()) await expect(option).toContainText('Playbook')

  await narrow(page).getByText('Narrow it further').click()
  await narrow(page).getByRole('list', { name: 'Whose' }).getByRole('link').first().click()
  await expect(boxOf(page)).toHaveValue(/^refund kind:playbook owner:\S+$/)
  await page.getByRole('link', { name: 'Take away: Playbooks' }).click()
  await expect(boxOf(page)).toHaveValue(/^refund owner:\S+$/)
})

test('Words in quotes, a minus and a filter work as they are typed', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  const box = boxOf(page)
  await box.fill('"gift cards" kind:answer')
  await expect(page.locator(`[data-search='"gift cards" kind:answer']`)).toBeAttached()
  await expect(page.getByRole('option').first()).toContainText('Gift cards')
  await box.fill('refund owner:nobody')
  await expect(page.getByText('There is no team “nobody” here')).toBeVisible()
  await expect(page.getByRole('option').first()).toBeVisible()
  await box.fill('"walks on the moon"')
  await expect(page.getByText('Nothing says “walks on the moon” just so.')).toBeVisible()
})

test('What was mended is said, and can be had as it was typed', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/?q=chrged+twice')
  const line = page.locator('[data-search]')
  await expect(line).toContainText('Showing answers for charged twice')
  await line.getByRole('link', { name: /instead/ }).click()
  await expect(boxOf(page)).toHaveValue('"chrged" twice')
  await expect(line).not.toContainText('Showing answers for')
})

test('Half a question that nothing answers is gone on with', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/?q=how+do+i')
  const ways = page.getByRole('region', { name: 'Do you mean one of these?' })
  await expect(ways.getByRole('link').first()).toContainText(/^how do i /i)
  await ways.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(new URL(page.url()).pathname).not.toBe('/')
})

test('An answer opens at the part that was found', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/?q=when+it+is+in+the+book')
  const found = page.getByRole('option').filter({ hasText: 'The till refuses a voucher' })
  await expect(found).toHaveAttribute('href', /#when-it-is-in-the-book$/)
  await found.click()
  await expect(page.getByRole('heading', { name: 'When it is in the book' })).toBeInViewport()
})

test('What nobody named as related is found by what it shares', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/answers/voucher-refused')
  const links = page.getByRole('heading', { name: 'See also' }).locator('..').getByRole('link')
  expect(await links.allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining('Goodwill voucher')]),
  )
})

test('Editors are told why answers stand in their order; nobody else is', async ({ page, browser }) => {
  await new Person(page).signsInAs('ingrid')
  await page.goto('/?q=chrged+twice')
  await page.getByRole('link', { name: 'Why in this order?' }).click()
  await expect(page.getByRole('main')).toContainText(
    '“chrged” was read as “charged”, which stands in the title',
  )

  const mei = await browser.newPage()
  await new Person(mei).signsInAs('mei')
  await mei.goto('/?q=chrged+twice')
  await expect(mei.getByRole('link', { name: 'Why in this order?' })).toHaveCount(0)
  expect((await mei.goto('/editors/why?q=chrged'))!.status()).toBe(404)
  await mei.close()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what narrows the result is a link, and a half of it a fold', async ({ page }) => {
    await page.goto('/?q=gift')
    await narrow(page).getByText('Narrow it further').click()
    await narrow(page).getByRole('link').first().click()
    await expect(page.getByRole('searchbox', { name: 'What did they say?' })).toHaveValue(/^gift kind:/)
  })
})
