import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { signedIn } from './signed-in'

const document = '/policies/returns'

/** Grace, whose team owns it, asks the volunteers to read a policy, and says why. */
async function asks(page: Page, why: string, due: string): Promise<void> {
  await page.goto(document)
  await page.getByText('Ask people to read this').click()
  await page.getByLabel('Volunteer', { exact: true }).check()
  await page.getByLabel(/^Why\?/).fill(why)
  await page.getByLabel(/^Until when\?/).fill(due)
  await page.getByRole('button', { name: 'Ask them' }).click()
}

/** A day so many days from now, as a date field takes it. */
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

for (const scripts of [true, false]) {
  test(`Grace asks the volunteers, Tom reads it and says so, she sees it, ${scripts ? 'with' : 'without'} scripts`, async ({
    browser,
  }) => {
    const why = `Worn things too, now. ${crypto.randomUUID()}`
    const grace = await signedIn(browser, 'grace', { scripts })
    await asks(grace.page, why, inDays(14))
    await expect(grace.page.getByText('It is asked.')).toBeVisible()

    const tom = await signedIn(browser, 'tom', { scripts })
    await tom.page.goto('/')
    const asked = tom.page.getByRole('list', { name: 'For you' })
    await expect(asked).toContainText('Grace Lindqvist asks you to read by')
    await asked.getByRole('link', { name: /Returns policy/ }).click()
    await tom.reads(why)
    await tom.page.getByRole('link', { name: 'When you have, say so at the end' }).click()
    await tom.page.getByRole('button', { name: 'I have read this' }).click()
    await tom.reads(/Thank you. You said on .+ that you have read this/)
    await expect(tom.page.getByRole('button', { name: 'I have read this' })).toHaveCount(0)

    await grace.page.goto('/to-read')
    await grace.opens(/Returns policy/)
    await grace.reads(why)
    await expect(grace.page.getByRole('listitem').filter({ hasText: 'Tom Reilly' })).toContainText(
      'Volunteer · ',
    )
    const file = grace.page.waitForEvent('download')
    await grace.page.getByRole('link', { name: /^Take it as a table/ }).click()
    const table = await readFile(await (await file).path(), 'utf8')
    expect(table).toMatch(/^Tom Reilly,tom@lantern.example,volunteer,yes,yes,/m)

    const address = grace.page.url()
    await grace.page.getByRole('button', { name: 'Stop asking' }).click()
    await grace.reads('over')
    const nothing = await tom.page.goto(address)
    expect(nothing?.status()).toBe(404)
  })
}

test('what Grace wrote is still there when the day has been', async ({ browser }) => {
  const grace = await signedIn(browser, 'grace')
  await asks(grace.page, 'Read it soon.', '2020-01-01')
  await expect(grace.page.getByRole('alert').filter({ hasText: 'That day has been' })).toBeVisible()
  await expect(grace.page.getByLabel(/^Why\?/)).toHaveValue('Read it soon.')
  await expect(grace.page.getByLabel('Volunteer', { exact: true })).toBeChecked()
})

test('Tom has nothing to ask with, and a stranger is sent to sign in', async ({ browser, page }) => {
  const tom = await signedIn(browser, 'tom')
  await tom.page.goto(document)
  await expect(tom.page.getByText('Ask people to read this')).toHaveCount(0)
  await page.goto('/to-read')
  await expect(page).toHaveURL(/\/sign-in/)
})
