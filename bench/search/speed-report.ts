import { atLeast, atMost, type Bar } from './bars'
import { type Changes, kinds } from './changes'
import type { Report } from './report'
import { interval, quantile } from './score'
import type { Start } from './start'

const ours = 'answerhouse'
/** How many times faster than others it is to be, at which quantile. */
export const promised = [
  { name: 'fts5', share: 0.5, least: 15 },
  { name: 'minisearch', share: 0.5, least: 60 },
  { name: 'fts5', share: 0.99, least: 6 },
]

/** How many times faster ours answers than another, at a quantile, with the 95% interval. */
interface Ratio {
  readonly name: string
  readonly quantile: number
  readonly ratio: number
  readonly low: number
  readonly high: number
}

export interface SpeedFigures {
  readonly ratios: readonly Ratio[]
  /** Milliseconds of each question, by engine. */
  readonly times: Readonly<Record<string, readonly number[]>>
  readonly build: Readonly<Record<string, number>>
  readonly bytes: Readonly<Record<string, number>>
  /** Of FTS5's file, where it leaves the texts out as ours does. */
  readonly bytesWithoutTexts: number
  readonly starts: Readonly<Record<string, Start>>
  readonly changes: Changes
  /** Milliseconds, p99. */
  readonly suggestions: number
}

export function reportSpeed(figures: SpeedFigures): Report {
  const { ratios, times, build, bytes, starts, bytesWithoutTexts, changes, suggestions } = figures
  const names = Object.keys(times)
  const row = (what: string, digits: number, read: (name: string) => number | undefined) => [
    what,
    ...names.map(name => read(name)?.toFixed(digits) ?? ''),
  ]
  const of = (share: number) => (name: string) => quantile(answered(times[name]!), share)
  const what = ({ name, quantile }: Ratio) => `times below ${name} at p${quantile * 100}`
  const [own, other] = [starts[ours]!, starts['fts5']!]
  const bars: Bar[] = [
    ...ratios.map((each, at) => atLeast(what(each), each.ratio, promised[at]!.least)),
    atLeast(
      'times faster loaded than FTS5 is opened and first asked',
      (other.open + other.first) / own.open,
      2,
    ),
    atMost("share of FTS5's file", bytes[ours]! / bytes['fts5']!, 0.5),
    atMost("times FTS5's time to build", build[ours]! / build['fts5']!, 3),
    ...kinds.map(kind =>
      atMost(`share of a rebuild that one ${kind} document takes`, changes[kind] / 1000 / build[ours]!, 0.01),
    ),
    atMost('milliseconds of the first question after a start', own.first, 20),
    atMost('milliseconds of suggestions, p99', suggestions, 3),
  ]
  return {
    title: 'Speed at 50,000 sections, four audiences',
    table: [
      ['', ...names],
      row('question, p50 (ms)', 2, of(0.5)),
      row('question, p99 (ms)', 2, of(0.99)),
      row('build (s)', 1, name => build[name]),
      row('file (MB)', 1, name => (bytes[name] === undefined ? undefined : bytes[name] / 1e6)),
      row('open the file (ms)', 1, name => starts[name]?.open),
      row('… warm up (ms)', 1, name => starts[name]?.warm),
      row('… first question (ms)', 1, name => starts[name]?.first),
      row('suggestions, p99 (ms)', 2, name => (name === ours ? suggestions : undefined)),
      ...kinds.map(kind =>
        row(`one ${kind} document (ms)`, 1, name => (name === ours ? changes[kind] : undefined)),
      ),
    ],
    notes: [
      ...ratios.map(
        each =>
          `- ${each.ratio.toFixed(1)} ${what(each)} (95% interval ${each.low.toFixed(1)} to ${each.high.toFixed(1)})`,
      ),
      'Twenty-five questions at a time go to each engine in turn, by somebody who sees everything; the best of three rounds, after a warm-up. Engines that would take more than a minute are asked fewer questions. Starts are in a process of their own, the median of fifteen. A document was edited, added or removed when the next question says so: the median of seven, the best of three rounds as for building, right after it. Our file leaves the texts out, which the house reads anyway; FTS5 keeps them in its file.',
      `Without texts FTS5's file has ${(bytesWithoutTexts / 1e6).toFixed(1)} MB, and can't show snippets.`,
    ],
    bars,
    figures,
  }
}

const answered = (times: readonly number[]) => times.filter(time => !Number.isNaN(time))

/** How many times faster ours is at a quantile, over the questions that both were asked. */
export function compared(times: SpeedFigures['times'], name: string, share: number): Ratio {
  const both = times[name]!.map((time, at) => [time, times[ours]![at]!] as const).filter(
    pair => !pair.some(Number.isNaN),
  )
  const [theirs, own] = [both.map(([time]) => time), both.map(([, time]) => time)]
  const ratio = (a: readonly number[], b: readonly number[]) => quantile(a, share) / quantile(b, share)
  const [low, high] = interval(theirs, own, ratio)
  return { name, quantile: share, ratio: ratio(theirs, own), low, high }
}
