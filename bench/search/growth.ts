import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { linePlot } from './chart'
import type { Grown } from './growth-size'
import type { Report } from './report'

const sizes = [1_000, 10_000, 50_000, 200_000, 1_000_000]

/** Builds, saves and asks houses of five sizes, a process for each. */
export function growth(folder: string): Report {
  const grown = sizes.map(size => {
    const args = [
      '--max-old-space-size=18000',
      '--import',
      'tsx',
      join(import.meta.dirname, 'growth-size.ts'),
    ]
    const { stdout, status } = spawnSync(process.execPath, [...args, String(size), folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status !== 0) console.error(`${size} sections: stopped with code ${status}.`)
    return status === 0 ? (JSON.parse(stdout) as Grown) : undefined
  })
  const reached = grown.filter(each => each !== undefined)
  const number = (value: number, digits = 1) => Number(value.toFixed(digits)).toLocaleString('en')
  const short = (place: number) => (place < 1e6 ? `${place / 1e3}k` : `${place / 1e6}M`)
  return {
    title: 'Growth',
    table: [
      ['sections', 'build (s)', 'memory (GB)', 'file (MB)', 'load (ms)', 'p50 (ms)', 'p99 (ms)'],
      ...reached.map(({ sections, build, memory, file, load, p50, p99 }) => [
        number(sections),
        number(build),
        number(memory, 2),
        number(file),
        number(load),
        number(p50, 2),
        number(p99, 2),
      ]),
    ],
    notes: [
      'Memory is the peak of the process that builds the index, with all texts in it; queries are asked by somebody who sees all four audiences.',
      'What limits it: a question looks at every section that holds one of its words, and then at every document, so its time grows with their number. From 200,000 sections on, parting them (by audience, or by team) would come before anything else. A build holds all texts at once.',
    ],
    bars: [],
    figures: reached,
    charts: {
      growth: linePlot(
        'Growth, from a thousand to a million sections',
        ['answerhouse'],
        reached.map(each => each.sections),
        short,
        [
          { title: 'build, seconds', values: [reached.map(each => each.build)], write: String },
          { title: 'memory, GB', values: [reached.map(each => each.memory)], write: String },
          { title: 'file, MB', values: [reached.map(each => each.file)], write: String },
          { title: 'load, ms', values: [reached.map(each => each.load)], write: String },
          { title: 'p50, ms', values: [reached.map(each => each.p50)], write: String },
          { title: 'p99, ms', values: [reached.map(each => each.p99)], write: String },
        ],
      ),
    },
  }
}
