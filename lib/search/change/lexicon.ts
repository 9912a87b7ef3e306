import { isBefore, lowerBound } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon } from '../structure'
import { gone, type Pair, Plan } from './plan'

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
    return { lexicon: before, plan, ofOld: undefined, enteringIds: [] as number[] }
  }
  const ends = before.ends.slice()
  const enteringIds: number[] = []
  let first = 0
  before.ends.forEach((end, level) => {
    const from = before.ends[level - 1] ?? 0
    const come = entering.filter(entry => entry.level === level)
    const places = come.map(({ name }) => placeOf(before, name, from, end))
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
  return {
    plan,
    ofOld,
    enteringIds,
    lexicon: {
      ...joined(before, plan, entering),
      ends,
      sorted: resorted(before, ofOld, entering, enteringIds),
    },
  }
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

/** The first id of [from, end), all of one level and so in order, that is not before a name. */
function placeOf(lexicon: Lexicon, name: string, from: number, end: number): number {
  let low = from
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(lexicon, middle, name)) low = middle + 1
    else high = middle
  }
  return low
}

function resorted(
  before: Lexicon,
  ofOld: Uint32Array,
  entering: readonly Entering[],
  enteringIds: readonly number[],
): Lexicon['sorted'] {
  const fresh = entering
    .map(({ name, was }, i) => ({ name, was, id: enteringIds[i]! }))
    .filter(({ was }) => was === gone)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const without: number[] = []
  for (let place = 0; place < before.sorted.length; place++)
    if (ofOld[before.sorted[place]!] === gone) without.push(place)
  const plan = new Plan()
  plan.edit(
    0,
    before.sorted.length,
    without,
    fresh.map(({ name }) => lowerBound(before, name)),
  )
  const ids = Uint32Array.from(fresh, ({ id }) => id)
  return plan.renumber(narrow(plan.length, plan.length), [before.sorted, ids], [ofOld, undefined])
}
