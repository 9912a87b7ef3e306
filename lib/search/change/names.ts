import { isBefore, lookUp, lowerBound, nameOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon } from '../structure'
import { gone, type Pair, Plan } from './plan'

/** A lexicon, and how often each of its names occurs at each level (and those before it). */
export interface Counted {
  readonly lexicon: Lexicon
  count(id: number, level: number): number
}

/** A lexicon after a change. Its rows are old ones, or the `entering`: new names, and those that moved to another level. */
export interface Names {
  readonly lexicon: Lexicon
  readonly plan: Plan
  readonly entering: readonly Entering[]
  /** For each that enters, its new id. */
  readonly enteringIds: readonly number[]
  /** Old ids that left for good or for another level, ascending. */
  readonly leaving: readonly number[]
  /** Old ids that are among the removed or the added, and what they are there. */
  readonly touched: ReadonlyMap<number, Touched>
  /** Old id → new id; undefined where all are as they were. */
  readonly ofOld: Uint32Array | undefined
  /** Id among the removed → new id; and among the added. */
  readonly ofRemoved: Uint32Array
  readonly ofAdded: Uint32Array
}

interface Touched {
  readonly removed?: number
  readonly added?: number
}

export interface Entering {
  readonly name: string
  readonly level: number
  /** What it was in the old lexicon; `gone` where it is new. */
  readonly was: number
  /** What it is in that of the added. */
  readonly from: number
}

/**
 * Numbers names anew: a name's level is the first where it still occurs, or occurs now; within a level names are in
 * order. Only the names of what is removed and added are looked at.
 */
export function changeNames(before: Counted, removed: Counted, added: Counted): Names {
  const all = before.lexicon.ends.length - 1
  const idOf = (name: string) => lookUp(before.lexicon, name, all)
  const touched = new Map<number, Touched>()
  const wereRemoved = eachName(removed.lexicon, (name, id) => {
    const was = idOf(name)
    touched.set(was, { removed: id })
    return was
  })
  const entering: Entering[] = []
  const wereAdded = eachName(added.lexicon, (name, id) => {
    const was = idOf(name)
    if (was >= 0) touched.set(was, { ...touched.get(was), added: id })
    else entering.push({ name, level: levelOf(added.lexicon, id), was: gone, from: id })
    return was < 0 ? gone : was
  })

  const leaving: number[] = []
  for (const [was, { removed: less, added: more }] of touched) {
    let level = 0
    const count = () =>
      before.count(was, level) -
      (less === undefined ? 0 : removed.count(less, level)) +
      (more === undefined ? 0 : added.count(more, level))
    while (level <= all && count() === 0) level++
    if (level === levelOf(before.lexicon, was)) continue
    leaving.push(was)
    if (level <= all) entering.push({ name: nameOf(before.lexicon, was), level, was, from: more ?? gone })
  }
  leaving.sort((a, b) => a - b)
  entering.sort((a, b) => a.level - b.level || (a.name < b.name ? -1 : 1))
  const renamed = renumbered(before.lexicon, leaving, entering)
  const newId = (was: number) => (was === gone || !renamed.ofOld ? was : renamed.ofOld[was]!)
  const ofAdded = wereAdded.map(newId)
  entering.forEach(({ from }, i) => from !== gone && (ofAdded[from] = renamed.enteringIds[i]!))
  return { ...renamed, leaving, entering, touched, ofRemoved: wereRemoved.map(newId), ofAdded }
}

function eachName(lexicon: Lexicon, read: (name: string, id: number) => number): Uint32Array {
  return Uint32Array.from({ length: lexicon.sorted.length }, (_, id) => read(nameOf(lexicon, id), id))
}

function levelOf({ ends }: Lexicon, id: number): number {
  return ends.findIndex(end => id < end)
}

function renumbered(before: Lexicon, leaving: readonly number[], entering: readonly Entering[]) {
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
