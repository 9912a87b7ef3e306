import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bar, barLine } from './bars'

/** Where results are kept: they belong to the project. */
export const results = join(import.meta.dirname, 'results')

/** What a part of the benchmark gives. */
export interface Report {
  readonly title: string
  readonly table: readonly (readonly string[])[]
  /** What one must know to read the table, a paragraph each. */
  readonly notes: readonly string[]
  readonly bars: readonly Bar[]
  /** Everything that was measured. */
  readonly figures: unknown
  readonly charts?: Readonly<Record<string, string>>
}

/** Prints a report, and keeps it as Markdown, JSON and charts. */
export function keep(part: string, report: Report, measuredOn: string): void {
  const { title, table, notes, bars, figures, charts = {} } = report
  mkdirSync(results, { recursive: true })
  const text = [`# ${title}`, markdown(table), ...notes, `Measured on: ${measuredOn}.`].join('\n\n')
  const lines = bars.map(barLine)
  const barred = bars.length ? `\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`` : ''
  const shown = Object.keys(charts).map(name => `\n\n![](${name}.svg)`)
  writeFileSync(join(results, `${part}.md`), `${text}${barred}${shown.join('')}\n`)
  writeFileSync(join(results, `${part}.json`), `${JSON.stringify({ measuredOn, bars, figures }, null, 1)}\n`)
  for (const [name, svg] of Object.entries(charts)) writeFileSync(join(results, `${name}.svg`), svg)
  console.log(`\n${text}\n${lines.join('\n')}`)
}

/** A table with aligned columns, its first row the heading. */
function markdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const width = (at: number) => Math.max(3, ...[head, ...rows].map(row => row[at]?.length ?? 0))
  const line = (row: readonly string[]) =>
    `| ${head.map((_, at) => (row[at] ?? '').padEnd(width(at))).join(' | ')} |`
  return [
    line(head),
    `|${head.map((_, at) => '-'.repeat(width(at) + 2)).join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}
