import { lookUp, nameOf } from '../lexicon'
import type { Lexicon } from '../structure'
import { type Entering, renumbered } from './lexicon'
import { gone } from './piece'
import type { Plan } from './plan'

/** A lexicon, and how often each of its names occurs at each level (and those before it). */
export interface Counted {
  readonly lexicon: Lexicon
  count(id: number, level: number): number
}

/** A lexicon after a change. Its rows are old ones, or the `entering`: new names, and those that moved to another level. */
export interface Names {
  readonly lexicon: Lexicon
  readonly plan: Plan
  /** The plan of the sorted names. */
  readonly ranks: Plan
  readonly entering: readonly Entering[]
  /** For each that enters, its new id. */
  readonly enteringIds: readonly number[]
  /** Old ids that left for good or for another level, ascending. */
  readonly leaving: readonly number[]
  /** Old ids that are among the removed or the added, and what they are there. */
  readonly touched: ReadonlyMap<number, Readonly<Touched>>
  /** Old id → new id; undefined where all are as they were. */
  readonly ofOld: Uint32Array | undefined
  /** Id among the removed → new id; and among the added. */
  readonly ofRemoved: Uint32Array
  readonly ofAdded: Uint32Array
}

interface Touched {
  removed?: number
  added?: number
}

/**
 * Numbers names anew: a name's level is the first where it still occurs, or occurs now; within a level names are in
 * order. Only the names of what is removed and added are looked at.
 */
export function changeNames(before: Counted, removed: Counted, added: Counted): Names {
  const all = before.lexicon.ends.length - 1
  const known = new Map<string, number>()
  const touched = new Map<number, Touched>()
  const wereRemoved = eachName(removed.lexicon, (name, id) => {
    const was = lookUp(before.lexicon, name, all)
    known.set(name, was)
    touched.set(was, { removed: id })
    return was
  })
  const entering: Entering[] = []
  const wereAdded = eachName(added.lexicon, (name, id) => {
    const was = known.get(name) ?? lookUp(before.lexicon, name, all)
    const one = touched.get(was)
    if (one) one.added = id
    else if (was >= 0) touched.set(was, { added: id })
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
