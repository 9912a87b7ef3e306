// Writes what the benchmark found into the README, between its marks.
// Usage: npx tsx bench/search/readme.ts, after npm run bench:search
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccuracyFigures } from './compared'
import { results } from './report'
import type { SpeedFigures } from './speed-report'

const readme = join(import.meta.dirname, '../../README.md')
const [begin, end] = ['<!-- bench:search -->', '<!-- /bench:search -->']

const kept = <Figures>(part: string) =>
  JSON.parse(readFileSync(join(results, `${part}.json`), 'utf8')) as { measuredOn: string; figures: Figures }

const points = (value: number) => (value * 100).toFixed(1)
const accuracy = kept<AccuracyFigures>('accuracy')
const { figures: speed, measuredOn } = kept<SpeedFigures>('speed')

const text = [
  '| questions | first answer is right | best other engine, tuned for just these | ahead by (95% interval) |',
  '|---|---|---|---|',
  ...accuracy.figures.rows.map(
    ({ set, recall, best, ahead }) =>
      `| ${set} | **${points(recall['answerhouse']!)}%** | ${best.name} ${points(best.recall)}% | ` +
      `${points(ahead.by)} points (${points(ahead.low)} to ${points(ahead.high)}) |`,
  ),
  '',
  'At 50,000 sections with four audiences, all engines in one run, a question takes:',
  '',
  ...speed.ratios.map(
    ({ name, quantile, ratio, low, high }) =>
      `- ${ratio.toFixed(0)} times less than ${name} at p${quantile * 100} (95% interval ${low.toFixed(0)} to ${high.toFixed(0)})`,
  ),
  '',
  `Measured on: ${measuredOn}.`,
].join('\n')

const before = readFileSync(readme, 'utf8')
const [from, to] = [before.indexOf(begin), before.indexOf(end)]
if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end} to write between.`)
writeFileSync(readme, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(to)}`)
