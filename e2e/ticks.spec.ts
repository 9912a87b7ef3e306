import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'
import { openPlanted } from './planted/house'

// Tom has one run of each playbook, so each test has a playbook of its own.
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

async function opensAnew(page: Page, playbook: string): Promise<void> {
  await page.goto(playbook)
  const over = page.getByRole('button', { name: 'Start over' })
  if (await over.isVisible()) await over.click()
  await expect(over).toBeHidden()
  await expect(async () => expect(await unsent(page)).toBe('[]')).toPass()
}

const unsent = (page: Page) => page.evaluate(() => localStorage.getItem('answerhouse:unsent') ?? '[]')
const step = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const done = { pressed: true } as const

test('Tom ticks two steps on his phone at the door, and goes on at the computer inside', async ({
  browser,
}) => {
  const phoneTom = new Person(await browser.newPage(phone))
  await phoneTom.signsInAs('tom')
  await opensAnew(phoneTom.page, '/playbooks/delivery-did-not-come')
  await step(phoneTom.page, 'Tell the people waiting').click()
  await step(phoneTom.page, 'Call the driver').focus()
  await phoneTom.page.keyboard.press('Space')
  await phoneTom.reads('2 of 6 done')

  const insideTom = new Person(await browser.newPage())
  await insideTom.signsInAs('tom')
  await expect(async () => {
    await insideTom.page.goto('/playbooks/delivery-did-not-come')
    await insideTom.reads('2 of 6 done')
  }).toPass()
  await expect(insideTom.page.getByRole('button', { name: 'Call the driver', ...done })).toBeVisible()
  await step(insideTom.page, 'Open the reserve cupboard').click()
  await step(insideTom.page, 'Call the driver').click()
  await expect(async () => expect(await unsent(insideTom.page)).toBe('[]')).toPass()

  await phoneTom.page.reload()
  await phoneTom.reads('2 of 6 done')
  await expect(
    phoneTom.page.getByRole('button', { name: 'Open the reserve cupboard', ...done }),
  ).toBeVisible()
})

test('A tick made without a network is there at once, and arrives once, when the network is back', async ({
  browser,
}) => {
  const context = await browser.newContext(phone)
  const tom = new Person(await context.newPage())
  await tom.signsInAs('tom')
  await opensAnew(tom.page, '/playbooks/home-delivery-missed')
  const names = await tom.page.locator('.step-title').allInnerTexts()

  await context.setOffline(true)
  for (const name of names.slice(0, 3)) await step(tom.page, name).click()
  await step(tom.page, names[2]!).click()
  await tom.reads(`2 of ${names.length} done`)
  await tom.reads('sent as soon as the network is back')
  await tom.page.close()
  await context.setOffline(false)

  const later = new Person(await context.newPage())
  await later.page.goto('/')
  await expect(async () => expect(await unsent(later.page)).toBe('[]')).toPass()
  const elsewhere = new Person(await browser.newPage())
  await elsewhere.signsInAs('tom')
  await elsewhere.page.goto('/playbooks/home-delivery-missed')
  await elsewhere.reads(`2 of ${names.length} done`)
})

test('Tom’s late tick never becomes Mei’s, and waits until Tom is back', async ({ browser }) => {
  const context = await browser.newContext()
  const shared = new Person(await context.newPage())
  await shared.signsInAs('tom')
  await opensAnew(shared.page, '/playbooks/parcel-missing')
  const [first = ''] = await shared.page.locator('.step-title').allInnerTexts()
  await shared.page.route('/api/runs', route => route.abort())
  await step(shared.page, first).click()
  await shared.reads('sent as soon as the network is back')
  await shared.page.unroute('/api/runs')
  await context.clearCookies()

  await shared.signsInAs('mei')
  await shared.page.goto('/playbooks/parcel-missing')
  await expect(step(shared.page, first)).toHaveAttribute('aria-pressed', 'false')
  await shared.page.reload()
  await expect(step(shared.page, first)).toHaveAttribute('aria-pressed', 'false')
  await context.clearCookies()

  await shared.signsInAs('tom')
  await shared.page.goto('/playbooks/parcel-missing')
  await expect(step(shared.page, first)).toHaveAttribute('aria-pressed', 'true')
  await expect(async () => expect(await unsent(shared.page)).toBe('[]')).toPass()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('Tom ticks, takes a tick back, and starts over', async ({ page }) => {
    await page.goto('/sign-in?callbackUrl=/playbooks/broken-item')
    await page.getByLabel('Account').fill('tom@lantern.example')
    await page.getByLabel('Password').fill('lantern')
    await page.getByRole('button', { name: 'Sign in' }).click()
    const steps = page.locator('[data-tick]')
    const over = page.getByRole('button', { name: 'Start over' })
    if (await over.isVisible()) await over.click()

    await steps.nth(0).click()
    await expect(page).toHaveURL(/\/playbooks\/broken-item#./)
    await steps.nth(1).click()
    await expect(page.getByRole('main')).toContainText(/2 of \d+ done/)
    await steps.nth(0).click()
    await expect(steps.nth(0)).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByRole('main')).toContainText(/1 of \d+ done/)
    await over.click()
    await expect(over).toBeHidden()
    await expect(steps.nth(1)).toHaveAttribute('aria-pressed', 'false')
  })
})

test('Without an account the browser remembers; whoever signs in there begins with their own', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const house = await openPlanted()
  try {
    const tick = page.locator('[data-tick]')
    await page.goto(`${house.url}/playbooks/public`)
    await tick.click()
    await page.reload()
    await expect(tick).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('main')).toContainText('1 of 1 done')

    await page.goto(`${house.url}/sign-in?callbackUrl=/playbooks/public`)
    await page.getByLabel('Account').fill('helper')
    await page.getByLabel('Password').fill(house.passwords['helper'] ?? '')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(tick).toHaveAttribute('aria-pressed', 'false')
  } finally {
    await house.close()
  }
})
