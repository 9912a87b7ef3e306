import { expect, test } from '@playwright/test'

/** What people, cats and attackers type into a box. */
const queries = {
  nothing: '',
  'white space': ' \t ',
  'ten thousand characters': 'lorem ipsum '.repeat(834),
  'ten thousand emoji': '🎁'.repeat(5_000),
  'only punctuation': '?!.,;:()[]{}"\'`~@#$%^&*_-+=|\\/<>',
  'only stop words': 'the of and is it to a',
  emoji: '👩‍👩‍👧‍👦🎁🚚',
  'right to left': 'שלום עולם ‮reversed‬ مرحبا',
  Chinese: '退款',
  SQL: "'; DROP TABLE Search; -- ' OR 1=1",
  'a hostile pattern': '(a+)+$'.repeat(50) + 'a'.repeat(50) + '!',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'control characters': 'a\u0001b\u0008c\u007f',
  'a lone surrogate': 'x\ud800y',
  'a template': '{{7*7}} ${7*7} <%= 7*7 %>',
}

for (const [what, q] of Object.entries(queries)) {
  test(`${what} in the box gets an answer, not an error`, async ({ request }) => {
    const page = await request.get('/', { params: { q } })
    expect(page.status()).toBe(200)
    const html = await page.text()
    expect(html).toContain('What did they say?')
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('onerror=alert(1)>')
    const typing = await request.get('/found', { params: { q } })
    expect(typing.status()).toBe(200)
  })
}

test('queries that are no URL encoding, or stand twice, get an answer too', async ({ request }) => {
  for (const search of ['?q=%', '?q=%ff%fe', '?q=one&q=two', '?q[]=x', '?x=1', '?q=%00']) {
    expect((await request.get(`/${search}`)).status(), search).toBe(200)
  }
})

const unknown = [
  '/nowhere',
  '/answers',
  '/answers/',
  '/answers/no-such',
  '/trees/no-such?answers=a=b',
  '/answers/../../etc/passwd',
  '/answers/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '/files/..%2f..%2fpackage.json',
  '/files/nothing.png',
  '/%00',
  '/%ff',
  '/.env',
  '/api/nothing',
  `/${'a'.repeat(3000)}`,
]
for (const path of unknown) {
  test(`${path.slice(0, 60)} is not found, and says how to go on`, async ({ request }) => {
    const response = await request.get(path)
    expect([400, 404]).toContain(response.status())
    const body = await response.text()
    expect(body).not.toMatch(/at .*\.(ts|js):\d+|node_modules/)
    if (response.status() === 404 && !/^\/(api|files)/.test(path))
      expect(body).toContain('What did they say?')
  })
}

test('an answer that a question doesn’t have is said so at that question', async ({ page }) => {
  await page.goto('/trees/bring-it-back')
  const first = await page.getByRole('heading', { level: 1 }).textContent()
  const key =
    (await page.locator('[data-choice]').first().getAttribute('href'))?.match(/answers=([^=]+)=/)?.[1] ?? ''
  await page.goto(`/trees/bring-it-back?answers=${key}=unheard-of`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '')
  await expect(page.getByRole('main')).toContainText('unheard-of')
  await page.locator('[data-choice]').first().click()
  await expect(page).toHaveURL(new RegExp(`answers=${key}=`))
})

test('answers to questions that were never asked are left out of the address', async ({ page }) => {
  await page.goto('/trees/bring-it-back?answers=no-such=thing,__proto__=x,constructor=y')
  await expect(page.locator('[data-choice]').first()).toBeVisible()
})
