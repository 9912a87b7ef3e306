// The benchmark of search, against the engines that people use today.
// Usage: npm run bench:search -- [accuracy|ablation|speed|growth|learning]… [--sets FOLDER]
import { parseArgs } from 'node:util'
import { ablation } from './ablation'
import { accuracy } from './accuracy'
import { barLine, isReached } from './bars'
import { growth } from './growth'
import { learning } from './learning'
import { machine } from './machine'
import { peers } from './peers'
import { keep, type Report } from './report'
import { speed } from './speed'

const parts: Readonly<Record<string, (folder: string) => Report | Promise<Report>>> = {
  accuracy,
  ablation,
  speed,
  growth,
  learning,
}
const { values, positionals } = parseArgs({ allowPositionals: true, options: { sets: { type: 'string' } } })
const folder = values.sets ?? process.env['ANSWERHOUSE_SETS']
const chosen = positionals.length > 0 ? positionals : Object.keys(parts)
const unknown = chosen.find(name => !Object.hasOwn(parts, name))
if (!folder || unknown) {
  console.error(
    unknown
      ? `There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`
      : 'Say where the sets are: --sets FOLDER, or ANSWERHOUSE_SETS. bench/search/sets.ts says what a set is.',
  )
  process.exit(2)
}

const measuredOn = machine(peers.map(peer => peer.package))
const bars = []
for (const name of chosen) {
  const started = performance.now()
  const report = await parts[name]!(folder)
  keep(name, report, measuredOn)
  bars.push(...report.bars)
  console.error(`${name} took ${Math.round((performance.now() - started) / 1000)} s.`)
}
const missed = bars.filter(bar => !isReached(bar))
console.log(
  `\n${missed.map(bar => `${barLine(bar)}\n`).join('')}bench:search: ${bars.length - missed.length} of ${bars.length} bars reached`,
)
process.exitCode = missed.length > 0 ? 1 : 0
