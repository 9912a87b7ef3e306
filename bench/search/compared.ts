import type { Runs } from './accuracy-engine'
import { atLeast, type Bar } from './bars'
import { dotPlot } from './chart'
import { peers } from './peers'
import type { Report } from './report'
import { areaUnderCurve, interval, mean, type Run, turnedAway } from './score'
import type { TestSet } from './sets'

/** Recall@1 that is to be reached, on the sets that have a bar. */
const asked: Readonly<Record<string, number>> = {
  banking77: 0.74,
  'banking77-typo': 0.74,
  'banking77-cold': 0.63,
  clinc150: 0.81,
  stackfaq: 0.83,
  'stackfaq-typo': 0.82,
  cranfield: 0.38,
  help: 0.76,
  'help-typo': 0.75,
  'help-heading-typo': 0.96,
  'help-prefix': 0.84,
}

/** What is kept of each set. */
export interface AccuracyFigures {
  readonly rows: readonly {
    readonly set: string
    readonly questions: number
    /** By engine, with one configuration for all sets. */
    readonly recall: Readonly<Record<string, number>>
    /** The best of the others, tuned for this set alone. */
    readonly best: { readonly name: string; readonly recall: number }
    /** How far ours is ahead of it, and the 95% interval. */
    readonly ahead: { readonly by: number; readonly low: number; readonly high: number }
  }[]
  readonly sure: readonly {
    readonly set: string
    readonly engines: Readonly<Record<string, ReturnType<typeof outOfScope>>>
  }[]
}

const ours = 'answerhouse'
export const names = [ours, ...peers.map(({ name }) => name)]
const difference = (a: readonly number[], b: readonly number[]) => mean(a) - mean(b)
const better = (a: Run, b: Run) => (mean(b.right) > mean(a.right) ? b : a)
const three = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^(-?)0/, '$1'))

/** The table, the chart and the bars of what every engine found. */
export function compared(sets: readonly TestSet[], runs: Readonly<Record<string, Runs>>): Report {
  const bars: Bar[] = []
  const rows: AccuracyFigures['rows'] = sets.map(({ name: set }) => {
    const own = runs[ours]![set]!.all
    const others = peers.flatMap(({ name }) => {
      const found = runs[name]![set]
      return found ? [{ name, ...found, run: better(found.all, found.alone) }] : []
    })
    const best = others.reduce((a, b) => (mean(b.run.right) > mean(a.run.right) ? b : a))
    const ahead = difference(own.right, best.run.right)
    const [low, high] = interval(own.right, best.run.right, difference)
    if (asked[set]) bars.push(atLeast(`${set}, recall@1`, mean(own.right), asked[set]))
    bars.push(atLeast(`${set}, ahead of the best peer (${best.name})`, ahead, 0))
    return {
      set,
      questions: own.right.length,
      recall: Object.fromEntries([
        [ours, mean(own.right)],
        ...others.map(({ name, all }) => [name, mean(all.right)]),
      ]),
      best: { name: best.name, recall: mean(best.run.right) },
      ahead: { by: ahead, low, high },
    }
  })
  const sure = sets
    .filter(({ name }) => runs[ours]![name]!.all.sureOfNothing.length > 0)
    .map(({ name: set }) => ({
      set,
      engines: Object.fromEntries(
        names.flatMap(name => (runs[name]![set] ? [[name, outOfScope(runs[name]![set].all)]] : [])),
      ),
    }))
  for (const { set, engines } of sure) {
    bars.push(atLeast(`${set}, area under the curve`, engines[ours]!.auc, 0.945))
    bars.push(atLeast(`${set}, turned away while 95% are kept`, engines[ours]!.away, 0.67))
  }
  const cells = (read: (name: string) => number | undefined) => names.map(name => three(read(name) ?? NaN))
  return {
    title: 'The right answer first',
    table: [
      ['set', 'questions', ...names, 'best peer, tuned for this set', 'ahead by (95% interval)'],
      ...rows.map(({ set, questions, recall, best, ahead }) => [
        set,
        String(questions),
        ...cells(name => recall[name]),
        `${best.name} ${three(best.recall)}`,
        `${three(ahead.by)} (${three(ahead.low)} to ${three(ahead.high)})`,
      ]),
      ...sure.flatMap(({ set, engines }) => [
        [`${set}: area under the curve`, '', ...cells(name => engines[name]?.auc)],
        [`${set}: turned away`, '', ...cells(name => engines[name]?.away)],
      ]),
    ],
    notes: [
      'Recall@1: how often the first document answers. One configuration of each engine for all sets; the best peer of a row is also tuned for that set alone. Every peer was tuned on the same questions with as many settings (`tuned/`). Fuse goes through every text, so it is not asked about long lists.',
      'Area under the curve: how often the engine is surer of a question that it can answer than of one that nothing answers. Turned away: the share of the latter below the bar that keeps 95% of the former.',
    ],
    bars,
    figures: { rows, sure } satisfies AccuracyFigures,
    charts: {
      accuracy: dotPlot(
        'How often the first document answers',
        names,
        rows.map(({ set, recall }) => ({ label: set, values: names.map(name => recall[name] ?? NaN) })),
      ),
    },
  }
}

const outOfScope = (run: Run) => ({ auc: areaUnderCurve(run), away: turnedAway(run) })
