// Lighthouse's phone profile over every kind of page, signed in, in the real Chromium.
// Usage: npx tsx bench/lighthouse.ts [PAGE…]
import { launch } from 'chrome-launcher'
import lighthouse, { type RunnerResult } from 'lighthouse'
import { findBrowser } from '../bin/browser.js'
import { startLargeHouse } from './large-house'
import { pages, signIn } from './pages'

const goals = { accessibility: 100, 'best-practices': 100, performance: 95 } as const
type Lhr = RunnerResult['lhr']
type Category = keyof typeof goals
const categories = Object.keys(goals) as Category[]

const only = process.argv.slice(2)
const house = await startLargeHouse(0)
const chrome = await launch({
  chromePath: findBrowser(console.error) || undefined,
  chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  const signedIn = { Cookie: await signIn(house, 'frontline') }
  console.log(
    `\n${'page'.padEnd(10)} ${categories.map(name => name.padStart(15)).join('')}   what is missing`,
  )
  const missed: string[] = []
  const scores: Record<string, Record<Category, number>> = {}
  for (const [kind, path] of Object.entries({ ...pages, 'sign in': '/sign-in' })) {
    if (only.length && !only.includes(kind)) continue
    const lhr = await audit(`${house.url}${path}`, kind === 'sign in' ? {} : signedIn)
    const score = Object.fromEntries(
      categories.map(name => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
    ) as Record<Category, number>
    scores[kind] = score
    const failed = categories
      .filter(name => name !== 'performance')
      .flatMap(name => lhr.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id)
    if (categories.some(name => score[name] < goals[name])) missed.push(kind)
    console.log(
      `${kind.padEnd(10)} ${categories.map(name => String(score[name]).padStart(15)).join('')}   ${failed.join(', ')}`,
    )
  }
  console.log(`\ngoals: ${categories.map(name => `${name} ${goals[name]}`).join(', ')}`)
  console.log(missed.length ? `missed by ${missed.join(', ')}` : 'reached by all')
  console.log(JSON.stringify({ goals, missed, scores }))
  process.exitCode = missed.length ? 1 : 0
} finally {
  chrome.kill()
  await house.stop()
}

/** What Lighthouse says of a page; asked once more where a busy machine kept it from measuring something. */
async function audit(url: string, extraHeaders: Record<string, string>, tries = 2): Promise<Lhr> {
  const options = { port: chrome.port, onlyCategories: categories, extraHeaders, logLevel: 'error' as const }
  const result = await lighthouse(url, options)
  if (!result) throw new Error(`Lighthouse said nothing of ${url}.`)
  const whole = categories.every(name => result.lhr.categories[name]?.score !== null)
  return whole || tries === 1 ? result.lhr : audit(url, extraHeaders, tries - 1)
}
