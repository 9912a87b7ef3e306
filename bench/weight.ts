// What scripts each kind of page sends to a browser, compressed, as it comes over the network.
// Usage: npx tsx bench/weight.ts
import { chromium } from '@playwright/test'
import { findBrowser } from '../bin/browser.js'
import { startLargeHouse } from './large-house'
import { pages, signIn } from './pages'

/** Kilobytes (1,000 bytes) of compressed JavaScript that a page may bring. */
const goal = 90

const house = await startLargeHouse(0)
const browser = await chromium.launch({
  executablePath: findBrowser(console.error) || undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
try {
  const cookie = await signIn(house, 'frontline')
  const weights: Record<string, { script: number; page: number }> = {}
  for (const [kind, path] of Object.entries(pages)) {
    const context = await browser.newContext({ baseURL: house.url, extraHTTPHeaders: { cookie } })
    const page = await context.newPage()
    const weight = { script: 0, page: 0 }
    page.on('requestfinished', async request => {
      const { responseBodySize } = await request.sizes()
      if (request.resourceType() === 'script') weight.script += responseBodySize
      if (request.resourceType() === 'document') weight.page += responseBodySize
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    weights[kind] = weight
    await context.close()
  }
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8)
  console.log('\npage        scripts     HTML   (kB, compressed)')
  for (const [kind, { script, page }] of Object.entries(weights))
    console.log(`${kind.padEnd(10)} ${kB(script)} ${kB(page)}`)
  const heaviest = Math.max(...Object.values(weights).map(({ script }) => script)) / 1000
  console.log(`\ngoal: at most ${goal} kB of scripts, ${heaviest <= goal ? 'reached' : 'missed'}`)
  console.log(JSON.stringify({ heaviest, goal, weights }))
  process.exitCode = heaviest <= goal ? 0 : 1
} finally {
  await browser.close()
  await house.stop()
}
