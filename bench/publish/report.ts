import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bar, barLine } from '../search/bars'
import { linePlot } from '../search/chart'
import { middle } from './figures'
import type { Product } from './peers/product'
import { notes, products, table } from './table'
import type { Side, Size } from './side'

const results = join(import.meta.dirname, 'results')

/** What was measured so far, also in other runs: the newest of each size. */
export function keptSizes(): readonly Size[] {
  const file = join(results, 'sides.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { sizes: Size[] }).sizes : []
}

/** Keeps sizes as JSON, as a table and as a chart, and prints the table. */
export function keepSizes(sizes: readonly Size[], bars: readonly Bar[], measuredOn: string): void {
  mkdirSync(results, { recursive: true })
  const text = [
    '# The same pages, side by side',
    table(sizes),
    ...notes(sizes),
    `Measured on: ${measuredOn}.`,
    ['```', ...bars.map(barLine), '```'].join('\n'),
    '![](sides.svg)',
  ].join('\n\n')
  writeFileSync(join(results, 'sides.md'), `${text}\n`)
  writeFileSync(join(results, 'sides.json'), `${JSON.stringify({ measuredOn, bars, sizes }, null, 1)}\n`)
  writeFileSync(join(results, 'sides.svg'), chart(sizes))
  console.log(`\n${text}`)
}

const sideOf = ({ sides }: Size, { name }: Product) => sides.find(({ product }) => product === name)

function chart(sizes: readonly Size[]): string {
  const of = (value: (side: Side) => number) =>
    products.map(product =>
      sizes.map(size => sideOf(size, product)).flatMap(side => (side && !side.failed ? [value(side)] : [])),
    )
  const inSeconds = (value: number) => `${value} s`
  return linePlot(
    'The same Markdown pages, cold and after one edit',
    products.map(({ name }) => name),
    sizes.map(({ pages }) => pages),
    pages => pages.toLocaleString('en'),
    [
      { title: 'Cold build', values: of(({ cold }) => middle(cold) / 1000), write: inSeconds },
      {
        title: 'One edit, until it is visible',
        values: of(({ visible }) => middle(visible) / 1000),
        write: inSeconds,
      },
      {
        title: 'Memory of a cold build',
        values: of(({ coldMemory }) => coldMemory / 1e9),
        write: value => `${value} GB`,
      },
      {
        title: 'On disk',
        values: of(({ size }) => size / 1e6),
        write: value => (value < 1000 ? `${value} MB` : `${value / 1000} GB`),
      },
    ],
  )
}
