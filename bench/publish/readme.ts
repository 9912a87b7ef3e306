// Writes what was measured side by side into the README, between its marks.
// Usage: npx tsx bench/publish/readme.ts, after npm run bench:publish
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { middle, seconds } from './figures'
import { keptSizes } from './report'

const readme = join(import.meta.dirname, '../../README.md')
const [begin, end] = ['<!-- bench:publish -->', '<!-- /bench:publish -->']

const lines = keptSizes().map(({ said, sides: [ours, ...others] }) => {
  const sooner = others
    .filter(({ failed }) => failed === undefined)
    .map(
      ({ product, visible }) =>
        `${Math.round(middle(visible) / middle(ours!.visible))} times sooner than with ${product}`,
    )
  const unended = others.flatMap(({ product, failed }) =>
    failed === undefined ? [] : `${product}: ${failed}`,
  )
  const rest = [...sooner, ...unended].map(each => `, ${each}`).join('')
  return `- ${said}: ready after ${seconds(ours!.cold)}; one edit is read after ${seconds(ours!.visible)}${rest}`
})

const before = readFileSync(readme, 'utf8')
const [from, to] = [before.indexOf(begin), before.indexOf(end)]
if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end} to write between.`)
const text = [
  lines.join('\n'),
  '[All that was measured](bench/publish/results/sides.md), misses included.',
  '![Times, memory and size of each product, by the number of pages.](bench/publish/results/sides.svg)',
].join('\n\n')
writeFileSync(readme, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
