import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bar, barLine } from '../search/bars'
import { linePlot } from '../search/chart'
import { quantile } from '../search/score'
import type { Pages } from './pages'
import { answerhouse } from './peers/answerhouse'
import type { Product } from './peers/product'
import { peers, type Side } from './sides'

const results = join(import.meta.dirname, 'results')
const products: readonly Product[] = [answerhouse, ...peers]

/** What was measured at one size, in one run. */
export interface Size {
  readonly pages: number
  readonly said: string
  /** When, and how busy the machine was with other things by then: its load over 15 minutes before. */
  readonly at: string
  readonly load: number
  readonly sides: readonly Side[]
}

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

export const middle = (values: readonly number[]) => quantile(values, 0.5)
const sideOf = ({ sides }: Size, { name }: Product) => sides.find(({ product }) => product === name)

function table(sizes: readonly Size[]): string {
  const head = [
    'pages',
    'product',
    'cold: ready after',
    'computed',
    'memory',
    'one edit: visible after',
    '… found after',
    'computed',
    'times ours',
    'memory',
    'on disk',
  ]
  const rows = sizes.flatMap(({ pages, sides }) => {
    const [ours] = sides
    return sides.map(side =>
      [
        pages.toLocaleString('en'),
        side.product,
        side.failed ?? seconds(side.cold),
        seconds(side.coldComputed),
        megabytes(side.coldMemory),
        seconds(side.visible),
        seconds(side.found),
        seconds(side.editComputed),
        side === ours ? '1' : times(side.visible, ours!.visible),
        megabytes(side.editMemory),
        megabytes(side.size),
      ].join(' | '),
    )
  })
  const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...rows]
  return lines.map(line => `| ${line} |`).join('\n')
}

/** The median and, where it was measured more than once, its range. */
function seconds(values: readonly number[]): string {
  if (values.length === 0) return '–'
  const write = (ms: number) => (ms / 1000).toPrecision(ms < 100_000 ? 2 : 3).replace(/e\+.*/, '')
  const range = values.length > 1 ? ` (${write(Math.min(...values))}–${write(Math.max(...values))})` : ''
  return `${write(middle(values))}${range} s`
}

const megabytes = (bytes: number) => (bytes > 0 ? `${Math.round(bytes / 1e6).toLocaleString('en')} MB` : '–')
const times = (theirs: readonly number[], ours: readonly number[]) =>
  theirs.length && ours.length ? `× ${Math.round(middle(theirs) / middle(ours)).toLocaleString('en')}` : '–'

function notes(sizes: readonly Size[]): string[] {
  return [
    'Median of three rounds, products in turn (range in brackets); what takes over a minute is done once. Memory is the most that all processes of a product held at once.',
    'Cold is from files and empty caches to the first page that is answered. A generator’s edit is visible once its production build, with its caches warm, is done and its search is indexed after it; found counts both. Ours is an edited file, a signed call, and then the page and the search of the running server, asked until they have the new word.',
    'On disk is what a web server sends (generators), or all that the house keeps: what is served with its index, caches, records.',
    ...sizes.map(
      ({ pages, said, at, load }) =>
        `${pages.toLocaleString('en')}: ${said}; ${at.slice(0, 10)}, load before ${load.toFixed(1)}.`,
    ),
    ...sizes.flatMap(({ pages, sides: [ours] }) =>
      ours?.restart
        ? [
            `Ours at ${pages.toLocaleString('en')}: an edit that nobody told of is visible after ${seconds(ours.unasked ?? [])}; started again, the first page is answered after ${seconds(ours.restart)}, of which opening what was saved took ${seconds(ours.opened?.map(({ ms }) => ms) ?? [])} (computed ${seconds(ours.opened?.map(({ computed }) => computed) ?? [])}).`,
          ]
        : [],
    ),
    ...products.map(({ name, version, settings }) => `${name} ${version}: ${settings}.`),
  ]
}

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
      { title: 'On disk', values: of(({ size }) => size / 1e6), write: value => `${value} MB` },
    ],
  )
}

/** How many pages there are, and whether they are real, in words. */
export function saidOf({ own, said }: Pages, count: number): string {
  const repeated =
    count > own ? `, of which ${count - own} repeat others with every fourth longer word changed` : ''
  return `${count.toLocaleString('en')} ${said}${repeated}`
}
