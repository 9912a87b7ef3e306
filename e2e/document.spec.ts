import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'

const settled = (page: Page) => page.getByRole('region', { name: 'Did this settle it?' })

test('It didn’t settle it: the page leads on, and one can change one’s mind', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/answers/charged-twice')
  await settled(page).getByRole('button', { name: 'No' }).press('Enter')
  const onwards = settled(page).getByText('Here is who settles it').locator('..')
  await expect(onwards).toBeFocused()
  await expect(onwards.getByRole('link', { name: /^(Call|Write to) / })).toHaveAttribute(
    'href',
    /^(tel|mailto):/,
  )
  await expect(onwards.getByRole('link', { name: 'Find whose issue it is' })).toBeVisible()

  await settled(page).getByRole('button', { name: 'Yes' }).click()
  await expect(settled(page)).toContainText('Thank you')
  await expect(settled(page).getByRole('button', { name: 'Yes', pressed: true })).toBeVisible()
  await expect(onwards).toBeHidden()
  await expect(page).toHaveURL('/answers/charged-twice')
})

test('Without a network the answer isn’t lost silently', async ({ page, context }) => {
  await page.goto('/answers/opening-hours')
  await context.setOffline(true)
  await settled(page).getByRole('button', { name: 'Yes' }).click()
  await expect(settled(page).getByRole('alert')).toContainText('You are offline')
})

test('The search that led here is taken out of the address, and stays with the answer', async ({ page }) => {
  const trace = crypto.randomUUID()
  await page.goto(`/answers/opening-hours?from=${trace}#the-page`)
  await expect(page).toHaveURL('/answers/opening-hours#the-page')
  await expect(settled(page).locator('[name=from]')).toHaveValue(trace)
})

test('A section has a link to itself, which is also copied', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const mei = new Person(await context.newPage())
  await mei.signsInAs('mei')
  await mei.page.goto('/playbooks/delivery-did-not-come')
  for (const name of ['Open the reserve cupboard', 'What to say']) {
    await mei.page.getByRole('link', { name: `Link to ${name}` }).click()
    await expect(mei.page).toHaveURL(/#./)
    await expect(mei.page.getByText('Link copied')).toBeVisible()
    expect(await mei.page.evaluate(() => navigator.clipboard.readText())).toBe(mei.page.url())
    await expect(mei.page.getByText('Link copied')).toBeHidden()
  }
})

test('Somebody who reads Spanish finds the page in Spanish, and it says that it is', async ({ page }) => {
  await page.goto('/answers/get-food')
  await page.getByRole('link', { name: 'En español' }).click()
  await expect(page).toHaveURL('/answers/get-food.es')
  for (const words of [page.getByRole('heading', { level: 1 }), page.locator('.words').last()])
    await expect(words).toHaveAttribute('lang', 'es')
  await page.getByRole('link', { name: 'In English' }).click()
  await expect(page).toHaveURL('/answers/get-food')
})

test('The sheet to print stands under “Forms”, for whoever may read the page alone', async ({
  page,
  browser,
}) => {
  const tom = new Person(page)
  await tom.signsInAs('tom')
  await page.goto('/answers/expenses')
  const form = page.getByRole('region', { name: 'Forms' }).getByRole('link').first()
  await expect(form).toContainText(/Spreadsheet, \d+ kB/)
  const address = (await form.getAttribute('href')) ?? ''
  expect((await page.request.get(address)).status()).toBe(200)
  const stranger = await browser.newContext()
  expect((await stranger.request.get(address)).status()).toBe(404)
})

test('A tag leads to everything that is filed under it', async ({ page }) => {
  await page.goto('/answers/opening-hours')
  await page.getByRole('main').getByRole('link', { name: 'front desk', exact: true }).click()
  await expect(page).toHaveURL('/browse?tag=front+desk')
  await expect(page.getByRole('main').getByRole('link', { name: 'When we are open' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('Five people say whether it settled it, and the page counts them', async ({ page }) => {
    for (const answer of ['Yes', 'No', 'Yes', 'Yes', 'Yes']) {
      await page.goto('/answers/first-visit')
      await settled(page).getByRole('button', { name: answer }).click()
      await expect(settled(page).getByRole('button', { name: answer, pressed: true })).toBeVisible()
    }
    await settled(page).getByRole('button', { name: 'No' }).click()
    await expect(settled(page)).toContainText('Here is who settles it')
    await page.goto('/answers/first-visit')
    const count = page.getByText(/^\d+ of \d+ times$/).filter({ visible: true })
    const [, yes, all] = /(\d+) of (\d+)/.exec(await count.innerText()) ?? []
    expect(Number(all)).toBeGreaterThanOrEqual(5)
    expect(Number(all) - Number(yes)).toBeGreaterThanOrEqual(2)
  })
})
