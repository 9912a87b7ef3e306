import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'

const field = 'What is wrong? What should it say?'

async function reports(page: Page, words: string): Promise<void> {
  await page.getByText('Something is wrong here').click()
  await page.getByLabel(field).fill(words)
  await page.getByRole('button', { name: /^Send it to/ }).click()
}

test('Tom says what is wrong, Ingrid answers and settles it, Tom hears back; a stranger finds nothing', async ({
  browser,
}) => {
  const wrong = `The van comes at three on Tuesdays. ${crypto.randomUUID()}`
  const tom = new Person(await browser.newPage())
  await tom.signsInAs('tom')
  await tom.page.goto('/answers/van-times')
  await reports(tom.page, wrong)
  await tom.reads('Thank you. Warehouse team has it now.')
  await expect(tom.page).toHaveURL('/answers/van-times')
  await tom.opens('See what you said')
  await tom.reads(wrong)
  const address = new URL(tom.page.url()).pathname

  const ingrid = new Person(await browser.newPage())
  await ingrid.signsInAs('ingrid')
  await ingrid.page.goto('/feedback')
  await ingrid.opens(new RegExp(wrong.slice(-8)))
  await ingrid.reads('Tom Reilly')
  await ingrid.page.getByLabel('Your answer').fill('You are right:\nit is three now.')
  await ingrid.page.getByRole('button', { name: 'Settle it' }).click()
  await ingrid.reads('This is settled.')

  await tom.page.goto('/feedback')
  await expect(tom.page.getByRole('link', { name: /You are right: it is three now/ })).toContainText(
    'Settled',
  )
  await tom.opens(/You are right: it is three now/)
  await tom.reads('Ingrid Halvorsen')
  await tom.page.getByLabel('Anything to add?').fill('Thank you, it is.')
  await tom.page.getByRole('button', { name: 'Send it' }).click()
  await tom.reads('Thank you, it is.')

  for (const name of ['mei', undefined]) {
    const stranger = new Person(await browser.newPage())
    if (name) await stranger.signsInAs(name)
    const response = await stranger.page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(stranger.page.getByRole('main')).not.toContainText('three')
  }
})

test('Somebody without an account comes back for the answer, by a link that only they have', async ({
  browser,
}) => {
  const wrong = `You are open on Sundays, I think. ${crypto.randomUUID()}`
  const visitor = new Person(await browser.newPage())
  await visitor.page.goto('/answers/opening-hours')
  await reports(visitor.page, wrong)
  await visitor.opens('Open your page')
  await visitor.reads('Keep the address of this page')
  const address = visitor.page.url()

  const ingrid = new Person(await browser.newPage())
  await ingrid.signsInAs('ingrid')
  await ingrid.page.goto('/feedback')
  await ingrid.opens(new RegExp(wrong.slice(-8)))
  await ingrid.page.getByLabel('Your answer').fill('Not on Sundays, sorry.')
  await ingrid.page.getByRole('button', { name: 'Answer', exact: true }).click()
  await ingrid.reads('Not on Sundays, sorry.')

  await visitor.page.goto(address)
  await visitor.reads('Not on Sundays, sorry.')
  await expect(visitor.page.getByRole('main')).not.toContainText('Ingrid')
})

test('Without a network, or with too few words, what was typed stays', async ({ page, context }) => {
  await page.goto('/answers/opening-hours')
  await page.getByText('Something is wrong here').click()
  await page.getByLabel(field).fill('The door is in Cooper’s Yard')
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Send it to/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'You are offline' })).toBeVisible()
  await expect(page.getByLabel(field)).toHaveValue('The door is in Cooper’s Yard')
  await context.setOffline(false)

  await page.getByLabel(field).fill(' x ')
  await page.getByRole('button', { name: /^Send it to/ }).click()
  await expect(page.getByText('Write a few words first.')).toBeVisible()
  await expect(page.getByLabel(field)).toHaveValue(' x ')
})

test('What waits for me is for me: signed out, the list asks to sign in first', async ({ page }) => {
  await page.goto('/feedback')
  await expect(page).toHaveURL(/\/sign-in\?callbackUrl=(\/|%2F)feedback$/)
})

test('Another site says nothing in my name', async ({ page, baseURL }) => {
  await new Person(page).signsInAs('tom')
  const forms: Record<string, Record<string, string>> = {
    '/api/feedback': { about: 'answers/van-times', text: 'Not I said this.' },
    '/api/settled': { id: 'answers/van-times', settlement: crypto.randomUUID(), yes: 'no' },
    '/api/runs': { playbook: 'playbooks/wrong-size', over: 'yes' },
  }
  for (const [path, form] of Object.entries(forms)) {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const response = await page.request.post(`${baseURL}${path}`, { form, headers })
    expect(response.status(), path).toBe(403)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('Somebody reports a mistake, too shortly first, and adds a word later', async ({ page }) => {
    const wrong = `The shop opens at ten. ${crypto.randomUUID()}`
    await page.goto('/answers/opening-hours')
    await reports(page, ' x ')
    await expect(page.getByText('Write a few words first.')).toBeVisible()
    await expect(page.getByLabel(field)).toHaveValue(' x ')
    await page.getByLabel(field).fill(wrong)
    await page.getByRole('button', { name: /^Send it to/ }).click()
    await page.getByRole('link', { name: 'Open your page' }).click()
    await expect(page.getByRole('main')).toContainText(wrong)
    await page.getByLabel('Anything to add?').fill('On Saturdays, too.')
    await page.getByRole('button', { name: 'Send it' }).click()
    await expect(page.getByRole('main')).toContainText('On Saturdays, too.')
  })
})
