// Types 40 half sentences, key by key, into a house of 5,000 documents and more, and measures from each press to the frame
// in which its answers are painted.
// Usage: npx tsx bench/keypress.ts [COUNT]
import { chromium } from '@playwright/test'
import { findBrowser } from '../bin/browser.js'
import { halfSentences } from './half-sentences'
import { startLargeHouse } from './large-house'
import { watchKeys, type PressedKey, type Watched } from './watch-keys'

/** Milliseconds between the keys of a fast typist. */
const pace = 120
/** Milliseconds that 19 of 20 keys may take. */
const goal = 80

const house = await startLargeHouse(Number(process.argv[2] ?? 5000))
const browser = await chromium.launch({
  executablePath: findBrowser(console.error) || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const page = await browser.newPage({ baseURL: house.url })
  await page.addInitScript(watchKeys)
  const { account, password } = house.accounts.find(({ role }) => role === 'frontline') ?? house.accounts[0]!
  await page.request.post('/api/auth/sign-in', { form: { account, password } })
  const keys: PressedKey[] = []
  for (const [at, words] of ['a first try, to warm up', ...halfSentences(house.content)].entries()) {
    await page.goto('/')
    await page.locator('[data-ask]').pressSequentially(words, { delay: pace })
    await page.waitForFunction(() => (window as unknown as Watched).pressedKeys.at(-1)?.painted !== undefined)
    const pressed = await page.evaluate(
      () => (window as unknown as { pressedKeys: PressedKey[] }).pressedKeys,
    )
    if (at > 0) keys.push(...pressed)
  }
  report(keys)
} finally {
  await browser.close()
  await house.stop()
}

function report(keys: readonly PressedKey[]): void {
  const times = keys.map(({ pressed, painted = Infinity }) => painted - pressed).sort((a, b) => a - b)
  const quantile = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? 0)
  const [p50, p95, p99] = [quantile(0.5), quantile(0.95), quantile(0.99)]
  const overtaken = keys.filter(key => key.overtaken).length
  const never = keys.filter(({ painted }) => painted === undefined).length
  console.log(`\n${keys.length} keys, ${pace} ms apart, from the press to the painted answers:`)
  for (const [name, value] of Object.entries({ 'half of them': p50, '19 of 20': p95, '99 of 100': p99 }))
    console.log(`  ${name.padEnd(14)} ${String(value).padStart(5)} ms`)
  console.log(`  ${overtaken} were overtaken by a later key, ${never} never answered`)
  console.log(`  goal: 19 of 20 under ${goal} ms, ${p95 < goal ? 'reached' : 'missed'}`)
  console.log(JSON.stringify({ keys: keys.length, p50, p95, p99, overtaken, never, goal }))
}
