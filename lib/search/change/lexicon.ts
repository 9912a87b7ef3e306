import { isBefore, lowerBound, nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon } from '../structure'
import { firstAt } from './first'
import { gone, type Pair } from './piece'
import { Plan } from './plan'

/** A name that is new, or that moved to another level. */
export interface Entering {
  readonly name: string
  readonly level: number
  /** What it was in the old lexicon; `gone` where it is new. */
  readonly was: number
  /** What it is in that of the added. */
  readonly from: number
}

/** A lexicon without some names and with others, and what numbers the others got. */
export function renumbered(before: Lexicon, leaving: readonly number[], entering: readonly Entering[]) {
  const plan = new Plan()
  if (leaving.length === 0 && entering.length === 0) {
    plan.edit(0, before.sorted.length, [], [])
    return { lexicon: before, plan, ranks: plan, ofOld: undefined, enteringIds: [] as number[] }
  }
  const ends = before.ends.slice()
  const enteringIds: number[] = []
  let first = 0
  before.ends.forEach((end, level) => {
    const from = before.ends[level - 1] ?? 0
    const come = entering.filter(entry => entry.level === level)
    // Those of one level are in order.
    const places = come.map(({ name }) => firstAt(from, end, id => !isBefore(before, id, name)))
    plan.edit(
      from,
      end,
      leaving.filter(id => id >= from && id < end),
      places,
      first,
    )
    first += come.length
    ends[level] = plan.length
  })
  for (const { source, from, to, at } of plan.pieces)
    if (source) for (let i = from; i < to; i++) enteringIds[i] = at + i - from
  const ofOld = plan.numbers(0, before.sorted.length)
  entering.forEach(({ was }, i) => was !== gone && (ofOld[was] = enteringIds[i]!))
  const { ranks, sorted } = resorted(before, ofOld, leaving, entering, enteringIds)
  return { plan, ranks, ofOld, enteringIds, lexicon: { ...joined(before, plan, entering), ends, sorted } }
}

function joined(before: Lexicon, plan: Plan, entering: readonly Entering[]): Pick<Lexicon, 'text' | 'start'> {
  const come = entering.map(({ name }) => name)
  const starts = new Uint32Array(come.length + 1)
  come.forEach((name, i) => (starts[i + 1] = starts[i]! + name.length))
  const pair: Pair<Uint32Array> = [before.start, starts]
  const texts = [before.text, come.join('')]
  const text = plan.pieces.map(({ source, from, to }) =>
    texts[source]!.slice(pair[source][from], pair[source][to]),
  )
  return { text: text.join(''), start: plan.starts(pair) }
}

function resorted(
  before: Lexicon,
  ofOld: Uint32Array,
  leaving: readonly number[],
  entering: readonly Entering[],
  enteringIds: readonly number[],
): { ranks: Plan; sorted: Lexicon['sorted'] } {
  const fresh = entering
    .map(({ name, was }, i) => ({ name, was, id: enteringIds[i]! }))
    .filter(({ was }) => was === gone)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const rankOf = (name: string) => lowerBound(before, name)
  const without = leaving.filter(id => ofOld[id] === gone).map(id => rankOf(nameOf(before, id)))
  const ranks = new Plan()
  ranks.edit(
    0,
    before.sorted.length,
    without.sort((a, b) => a - b),
    fresh.map(({ name }) => rankOf(name)),
  )
  const ids = Uint32Array.from(fresh, ({ id }) => id)
  const into = narrow(ranks.length, ranks.length)
  return { ranks, sorted: ranks.renumber(into, [before.sorted, ids], [ofOld, undefined]) }
}
