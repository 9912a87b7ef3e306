import { expect, test, type Page } from '@playwright/test'
import { Person } from './person'

/** The address at the foot of a sheet. */
const addressOn = (page: Page) => page.getByText('What holds today stands at').locator('strong').innerText()

test('Mei prints a playbook: every reply, empty boxes, whose it is, and where it came from', async ({
  page,
}) => {
  await page.addInitScript(() => (window.print = () => void (document.title = 'printed')))
  await new Person(page).signsInAs('mei')
  await page.goto('/playbooks/wrong-size')
  await page.getByRole('link', { name: 'Print' }).click()
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page).toHaveTitle('printed')

  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('main')
  for (const said of [
    'Phone',
    'Email',
    'You may (Mei Tanaka, frontline)',
    'Whose it is',
    /ext\. \d+/,
    /Verified /,
  ])
    await expect(paper.getByText(said).first()).toBeVisible()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
})

test('The short address on paper leads back, for whoever may read it', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/print/playbooks/wrong-size')
  const address = await addressOn(page)
  expect(address).toMatch(new RegExp(`^${new URL(page.url()).host}/s/[2-9a-z]{4,}$`))
  const response = await page.request.get(`http://${address}`, { maxRedirects: 0 })
  expect(response.status()).toBe(307)
  const [host, code = ''] = address.split('/s/')
  await page.goto(`http://${host}/s/${code.toUpperCase()}`)
  await expect(page).toHaveURL('/playbooks/wrong-size')

  await page.context().clearCookies()
  await page.goto(`http://${address}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
  await page.goto('/print/playbooks/wrong-size')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing here')
})

test('An outcome on paper says why, and its address leads to the same end', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/print/trees/arrived-wrong?answers=arrived=size,in-stock=no,paid=120')
  const head = await page.getByRole('heading', { level: 1 }).innerText()
  expect(head).toContain('Refund $120')
  await expect(page.getByRole('main')).toContainText('No, and not this month')
  await page.goto(`http://${await addressOn(page)}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(head)
})

test('What was done stands on paper, with where the walk goes on', async ({ page }) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/trees/arrived-wrong?answers=arrived=size,in-stock=no')
  await page.locator('[name=amount]').fill('31')
  await page.getByRole('button', { name: /continue/i }).click()
  await page.getByRole('button', { name: 'Done: Refund $31' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.getByRole('link', { name: 'Print' }).click()
  const paper = page.getByRole('main')
  await expect(paper).toContainText(/Done: Refund \$31\. Mei Tanaka, \w+ \d+, \d\d:\d\d\./)
  await expect(paper).toContainText(/It goes on here: http.*\/s\/[2-9a-z]{8}/)
  await page.getByRole('link', { name: 'Back to the page' }).click()
  await expect(page.getByRole('main')).toContainText('Done: Refund $31')
})

test('An ordinary page prints well too: whole, without what is for pressing, and with the same foot', async ({
  page,
}) => {
  await new Person(page).signsInAs('mei')
  await page.goto('/answers/charged-twice')
  await page.emulateMedia({ media: 'print' })
  const panels = page.locator('.panel')
  expect(await panels.count()).toBeGreaterThan(1)
  for (const panel of await panels.all()) await expect(panel).toBeVisible()
  for (const hidden of ['banner', 'navigation', 'search'] as const)
    for (const each of await page.getByRole(hidden, { includeHidden: true }).all())
      await expect(each).toBeHidden()
  await expect(page.getByText(/What holds today stands at .*\/s\//)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Whose it is' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('there is no button that does nothing, and the way back is there', async ({ page }) => {
    await page.goto('/print/answers/opening-hours')
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
    await page.getByRole('link', { name: 'Back to the page' }).click()
    await expect(page).toHaveURL('/answers/opening-hours')
  })
})
