// Pictures of every page and state, as the people of Lantern Street see them: npm run shots [PAGE…]
// They go to docs/shots/ (not kept in git), but for those the README shows.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContextOptions, type Page } from '@playwright/test'
import { findBrowser } from '../bin/browser.js'
import { startLargeHouse } from './large-house'
import { pages } from './pages'

const project = join(import.meta.dirname, '..')
const folder = join(project, 'docs/shots')
const only = process.argv.slice(2)

/** What else there is to see than the pages that everybody reads, and who sees it. */
const states: Readonly<Record<string, { path: string; as?: string }>> = {
  ...Object.fromEntries(Object.entries(pages).map(([name, path]) => [name, { path, as: 'mei' }])),
  'no-answer': { path: '/?q=zzqx+flurble', as: 'mei' },
  owner: { path: '/?q=donor+care', as: 'mei' },
  'outcome-may': { path: '/trees/arrived-wrong?answers=arrived=size,in-stock=no,paid=40', as: 'mei' },
  'outcome-never': { path: '/trees/money?answers=what=receipt,receipt=change', as: 'mei' },
  'front-desk': { path: '/trees/whose-issue?fits=no', as: 'mei' },
  channel: { path: '/channels/phone', as: 'mei' },
  spanish: { path: '/answers/get-food.es' },
  'may-later': { path: '/may?on=2027-01-02', as: 'tom' },
  'may-role': { path: '/may?role=supervisor', as: 'sam' },
  'who-found': { path: '/who?q=tax+receipt', as: 'mei' },
  'browse-overdue': { path: '/browse?freshness=overdue', as: 'ingrid' },
  'browse-nothing': { path: '/browse?q=zzqx', as: 'mei' },
  editors: { path: '/editors', as: 'ingrid' },
  feedback: { path: '/feedback', as: 'omar' },
  'guide-editors': { path: '/help/editors', as: 'ingrid' },
  'what-we-keep': { path: '/help/what-we-keep', as: 'tom' },
  print: { path: '/print/playbooks/delivery-did-not-come', as: 'tom' },
  nothing: { path: '/nothing/here' },
  'sign-in': { path: '/sign-in' },
  public: { path: '/' },
}

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  dark: { viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
}

/** What the README shows: file, page, look. */
const readme = [
  ['home.png', 'results', 'desktop'],
  ['outcome.png', 'outcome', 'dark'],
  ['playbook-phone.png', 'playbook', 'phone'],
] as const

const house = await startLargeHouse(0)
const browser = await chromium.launch({
  executablePath: findBrowser(console.error) || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  await live(browser)
  for (const [look, options] of Object.entries(looks)) {
    mkdirSync(join(folder, look), { recursive: true })
    for (const as of new Set(Object.values(states).map(state => state.as))) {
      const page = await open(browser, options, as)
      for (const [name, state] of Object.entries(states)) {
        if (state.as !== as || (only.length && !only.includes(name))) continue
        await page.goto(state.path, { waitUntil: 'networkidle' })
        await page.screenshot({ path: join(folder, look, `${name}.png`), fullPage: true })
        const [kept] = readme.find(([, shown, in_]) => shown === name && in_ === look) ?? []
        if (kept) await page.screenshot({ path: join(project, 'docs', kept) })
      }
      await page.context().close()
    }
    console.log(`${look}: ${join(folder, look)}`)
  }
} finally {
  await browser.close()
  await house.stop()
}

/** A page of somebody signed in, or of nobody. */
async function open(on: Browser, options: BrowserContextOptions, as?: string): Promise<Page> {
  const context = await on.newContext({ ...options, baseURL: house.url })
  const page = await context.newPage()
  const account = house.accounts.find(one => as && one.account.startsWith(`${as}@`))
  if (account) await page.request.post('/api/auth/sign-in', { form: { ...account } })
  return page
}

/** A house that was used: things opened, steps done, a mistake reported and answered, a question nobody could answer. */
async function live(on: Browser): Promise<void> {
  const mei = await open(on, {}, 'mei')
  for (const path of [
    '/answers/give-things',
    '/answers/tax-receipt',
    '/policies/returns',
    '/?q=zzqx+flurble',
  ])
    await mei.goto(path)
  await mei.goto(pages['playbook']!)
  for (const box of [0, 1]) await mei.locator('[data-tick]').nth(box).click()
  await mei.waitForLoadState('networkidle')
  const tom = await open(on, {}, 'tom')
  await tom.goto('/answers/cant-sign-in')
  await tom.getByText('Something is wrong here').click()
  await tom
    .getByRole('textbox', { name: /what is wrong/i })
    .fill('The link in the second line leads nowhere.')
  await tom.getByRole('button', { name: /send/i }).click()
  await tom.getByText(/thank you/i).waitFor()
  for (const page of [mei, tom]) await page.context().close()
}
