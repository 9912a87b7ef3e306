// The benchmark of publishing, against generators that people use today.
// Usage: npm run bench:publish -- [sides|pushed|memory]… [--pages FOLDER] [--sizes 500,2000,…]
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { type Bar, barLine, isReached } from '../search/bars'
import { machine } from '../search/machine'
import { memory } from './memory'
import { pagesOf, saidOf } from './pages'
import { barsOf } from './promises'
import { pushed } from './pushed'
import { keepSizes, keptSizes } from './report'
import type { Size } from './side'
import { sidesOf } from './sides'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string' }, sizes: { type: 'string', default: '500,2000,5000,10000,50000' } },
})
const parts: Readonly<Record<string, () => Promise<readonly Bar[]>>> = { sides, pushed, memory }
const chosen = positionals.length > 0 ? positionals : Object.keys(parts)
const unknown = chosen.find(name => !Object.hasOwn(parts, name))
const sizes = values.sizes.split(',').map(Number)
if (unknown !== undefined || !sizes.every(size => Number.isInteger(size) && size >= 50)) {
  const there = `there are ${Object.keys(parts).join(', ')}`
  console.error(unknown ? `There is no part "${unknown}"; ${there}.` : 'Sizes are whole numbers from 50 on.')
  process.exit(2)
}

const bars: Bar[] = []
for (const name of chosen) bars.push(...(await parts[name]!()))
const missed = bars.filter(bar => !isReached(bar))
console.log(
  `\n${missed.map(bar => `${barLine(bar)}\n`).join('')}bench:publish: ${bars.length - missed.length} of ${bars.length} bars reached`,
)
process.exitCode = missed.length > 0 ? 1 : 0

/** One size after the other; what is measured is kept at once, beside the sizes of other runs. */
async function sides(): Promise<readonly Bar[]> {
  const pages = pagesOf(values.pages, Math.max(...sizes))
  for (const count of sizes) {
    const load = loadavg()[2]!
    const measured = await sidesOf(pages, count)
    const size: Size = {
      pages: count,
      said: saidOf(pages, count),
      at: new Date().toISOString(),
      load,
      sides: measured,
    }
    const others = keptSizes().filter(other => other.pages !== count)
    const all = [...others, size].sort((a, b) => a.pages - b.pages)
    keepSizes(all, barsOf(all), machine([]))
  }
  return barsOf(keptSizes().filter(({ pages }) => sizes.includes(pages)))
}
