import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openPlanted } from '../planted/house'
import { plantBranch } from './content'

test.describe.configure({ mode: 'default' })

let house: Awaited<ReturnType<typeof openPlanted>>
test.beforeAll(async () => {
  test.setTimeout(180_000)
  house = await openPlanted(plantBranch, ['volunteer', 'editor'])
})
test.afterAll(() => house.close())

async function signsIn(page: Page, account: string): Promise<void> {
  await page.goto(`${house.url}/sign-in`)
  await page.getByLabel(/account|email/i).fill(account)
  await page.getByLabel(/password/i).fill(house.passwords[account] ?? '')
  await page.getByRole('button', { name: /sign in/i }).click()
  await expect(page.getByRole('combobox', { name: 'What did they say?' })).toBeVisible()
}

/** Opens the first page of the branch, from the page for editors. */
async function opensTheBranch(page: Page): Promise<void> {
  await signsIn(page, 'editor')
  await page.goto(`${house.url}/editors`)
  await page.getByRole('main').getByRole('link', { name: 'Preview' }).click()
  await page.getByRole('link', { name: 'spring/zeppelin' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('spring/zeppelin')
}

const bar = (page: Page) => page.getByRole('complementary', { name: 'Preview' })

async function seesItAs(
  page: Page,
  choice: { role?: string; channel?: string; date?: string },
): Promise<void> {
  await bar(page).getByText('See it as somebody else').click()
  if (choice.role) await bar(page).getByLabel('As', { exact: true }).selectOption(choice.role)
  if (choice.channel) await bar(page).getByLabel('Channel').selectOption(choice.channel)
  if (choice.date) await bar(page).getByLabel('On the day').fill(choice.date)
  await bar(page).getByRole('button', { name: 'Show it so' }).click()
}

test('an editor sees what a branch changes and what is wrong with it, and searches in it; nothing of it is live', async ({
  page,
}) => {
  await opensTheBranch(page)
  const others = page.getByRole('region', { name: /^Other than what is live/ })
  await expect(others.getByRole('link', { name: 'The hangar' })).toBeVisible()
  await expect(others.getByRole('link', { name: /^As it is live.*Umbrellas$/ })).toBeVisible()
  const mistakes = page.getByRole('region', { name: /^Mistakes/ })
  await expect(mistakes.getByText('answers/wrong.mdx:9:1')).toBeVisible()

  await page.getByRole('searchbox', { name: 'Ask this preview' }).fill('zeppelin sleeps')
  await page.getByRole('button', { name: 'Ask this preview' }).click()
  await page
    .getByRole('main')
    .getByRole('link', { name: /The hangar/ })
    .first()
    .click()
  await expect(page.getByText('Where the zeppelin sleeps.')).toBeVisible()
  await expect(bar(page)).toContainText('Preview, not live: spring/zeppelin')
  expect(new URL(page.url()).pathname).toBe('/preview/spring%2Fzeppelin/answers/hangar')

  await page.goto(`${house.url}/?q=zeppelin+sleeps`)
  await expect(page.getByText(/nobody has written this down/i)).toBeVisible()
  expect((await page.goto(`${house.url}/answers/hangar`))?.status()).toBe(404)
})

test('as a volunteer on the phone in March one reads what they will', async ({ page }) => {
  await opensTheBranch(page)
  await page.getByRole('main').getByRole('link', { name: 'Umbrellas', exact: true }).click()
  await expect(page.getByRole('link', { name: 'the hangar', exact: true })).toBeVisible()
  await seesItAs(page, { role: 'Volunteer' })
  await expect(bar(page)).toContainText('as volunteer')
  await expect(page.getByRole('main')).toContainText('$20')
  await expect(page.getByText('See the hangar.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'the hangar', exact: true })).toHaveCount(0)

  await seesItAs(page, { channel: 'Phone', date: '2027-03-01' })
  await expect(page.getByRole('main')).toContainText('$75')
  await expect(page.getByText('Say it on the phone.')).toBeVisible()
  await expect(page.getByText('Write it in a letter.')).toHaveCount(0)
  await expect(bar(page)).toContainText('as volunteer, on Phone, on Mar 1')
  const hangar = new URL(page.url().replace('umbrellas', 'hangar'))
  expect((await page.goto(hangar.href))?.status()).toBe(404)
  await expect(bar(page)).toContainText('as volunteer')
})

test('a tree is walked in the preview, and nothing of it is kept', async ({ page }) => {
  await opensTheBranch(page)
  await page.getByRole('main').getByRole('link', { name: 'What happened?', exact: true }).click()
  await page.getByRole('link', { name: /^The zeppelin/ }).click()
  await expect(page.getByText('Stay dry.')).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/preview/spring%2Fzeppelin/trees/door')
  await expect(page.locator('main form[method=post]')).toHaveCount(0)
  await page.goto(`${house.url}/preview/spring%2Fzeppelin/s?q=grommet+calibration`)
  await expect(page.getByText(/nobody has written this down/i)).toBeVisible()
  await page.goto(`${house.url}/editors`)
  await expect(page.getByRole('region', { name: /asked and not found/i })).not.toContainText('grommet')
})

test('a branch that isn’t there says what to do; one with a slash is found as it is typed', async ({
  page,
}) => {
  await signsIn(page, 'editor')
  await page.goto(`${house.url}/preview`)
  await page.getByLabel('Branch or commit').fill('zepelin')
  const [response] = await Promise.all([
    page.waitForResponse(answer => answer.url().endsWith('/preview/zepelin')),
    page.getByRole('button', { name: 'Look at it' }).click(),
  ])
  expect(response.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no branch or commit “zepelin”')
  const typed = await page.goto(`${house.url}/preview/spring/zeppelin/answers/umbrellas`)
  expect(new URL(page.url()).pathname).toBe('/preview/spring%2Fzeppelin/answers/umbrellas')
  expect(typed?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex, nofollow',
  })
})

test('for a volunteer, and for who isn’t signed in, there is no preview', async ({ page }) => {
  const addresses = [
    '/preview',
    '/preview/main',
    '/preview/spring%2Fzeppelin/answers/umbrellas',
    '/preview/no',
  ]
  for (const address of addresses) expect((await page.goto(house.url + address))?.status()).toBe(404)
  await signsIn(page, 'volunteer')
  for (const address of addresses) {
    expect((await page.goto(house.url + address))?.status()).toBe(404)
    await expect(page.getByText('There is nothing here')).toBeVisible()
  }
  await page.goto(`${house.url}/help/editors/git`)
  await expect(page.getByRole('link', { name: 'preview' })).toHaveCount(0)
})

const inside = '/preview/spring%2Fzeppelin'
const pages = [
  '/preview',
  '/preview/nothing',
  inside,
  `${inside}/s?q=zeppelin&preview-role=volunteer`,
  `${inside}/answers/umbrellas?preview-role=king`,
  `${inside}/trees/door?preview-date=2027-03-01`,
  `${inside}/browse`,
]

test.describe('320 pixels wide', () => {
  test.use({ viewport: { width: 320, height: 700 }, hasTouch: true })
  test('nothing has to be moved sideways, and nothing stands in anybody’s way', async ({ page }) => {
    test.setTimeout(120_000)
    await signsIn(page, 'editor')
    for (const address of pages) {
      await page.goto(house.url + address)
      const choose = page.getByText('See it as somebody else')
      if ((await choose.count()) > 0 && !address.includes('king')) await choose.click()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, address).toBeLessThanOrEqual(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        address,
      ).toEqual([])
    }
  })
})

test('every link of a preview leads somewhere', async ({ page }) => {
  test.setTimeout(120_000)
  await signsIn(page, 'editor')
  const links = new Set<string>()
  for (const address of pages.slice(2)) {
    const html = await (await page.request.get(house.url + address)).text()
    for (const [, link = ''] of html.matchAll(/<(?:a|img)\b[^>]* (?:href|src)="(\/[^"#]*)/g))
      links.add(link.replaceAll('&amp;', '&'))
  }
  expect(links.size).toBeGreaterThan(20)
  const broken: string[] = []
  for (const link of links) {
    const status = (await page.request.get(house.url + link)).status()
    if (status >= 400) broken.push(`${status} ${link}`)
  }
  expect(broken).toEqual([])
})
