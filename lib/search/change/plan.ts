import { narrowed } from '../narrow'
import type { Whole } from '../structure'

/** Rows [from, to) of the old arrays or of those that were added; in the new ones they begin at `at`. */
interface Piece {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly at: number
}

export const old = 0
export const added = 1
type Source = typeof old | typeof added
/** Something of the old index, and the same of what was added. */
export type Pair<T> = readonly [old: T, added: T]

type Column = Uint8Array | Uint16Array | Uint32Array

/** Of which old and which added rows new ones are made, in order. A changed index is pieced together by such plans. */
export class Plan {
  readonly pieces: Piece[] = []
  length = 0

  /** Goes on with rows [from, to). */
  take(source: Source, from: number, to: number): void {
    if (to <= from) return
    const last = this.pieces.at(-1)
    if (last?.source === source && last.to === from) {
      this.pieces[this.pieces.length - 1] = { ...last, to }
    } else this.pieces.push({ source, from, to, at: this.length })
    this.length += to - from
  }

  /**
   * Goes on with old rows [from, to), leaving some out and adding others.
   * @param without ascending
   * @param before for each added row the old one that it goes before; ascending
   * @param first the number of the first added row
   */
  edit(from: number, to: number, without: ArrayLike<number>, before: ArrayLike<number>, first = 0): void {
    let at = from
    let skipped = 0
    const keepUntil = (end: number) => {
      for (; skipped < without.length && without[skipped]! < end; skipped++) {
        this.take(old, at, without[skipped]!)
        at = without[skipped]! + 1
      }
      this.take(old, at, end)
      at = Math.max(at, end)
    }
    for (let i = 0; i < before.length; i++) {
      keepUntil(before[i]!)
      this.take(added, first + i, first + i + 1)
    }
    keepUntil(to)
  }

  /** The plan of what the rows hold: those of row i are `starts[i]..starts[i + 1]`. */
  inside(starts: Pair<ArrayLike<number>>): Plan {
    const plan = new Plan()
    for (const { source, from, to } of this.pieces)
      plan.take(source, starts[source][from]!, starts[source][to]!)
    return plan
  }

  /** The plan of a matrix that has so many columns for each row. */
  wide(columns: number): Plan {
    const plan = new Plan()
    for (const { source, from, to } of this.pieces) plan.take(source, from * columns, to * columns)
    return plan
  }

  /** Fills an array with rows as they are. */
  fill<Into extends Column>(into: Into, columns: Pair<Column>): Into {
    for (const { source, from, to, at } of this.pieces) into.set(columns[source].subarray(from, to), at)
    return into
  }

  /** The same, in an array as narrow as what occurs allows. */
  fillNarrow(columns: Pair<Whole>): Whole {
    return columns.every(column => column instanceof Uint16Array)
      ? this.fill(new Uint16Array(this.length), columns)
      : narrowed(this.fill(new Uint32Array(this.length), columns))
  }

  /** Fills an array with rows whose numbers are others now; where there is no map they are the same. */
  renumber<Into extends Whole>(into: Into, columns: Pair<Whole>, maps: Pair<Uint32Array | undefined>): Into {
    for (const { source, from, to, at } of this.pieces) {
      const map = maps[source]
      const column = columns[source]
      if (map === undefined) into.set(column.subarray(from, to), at)
      else renumber(into, at, column, from, to, map)
    }
    return into
  }

  /** Where rows begin now, and the last ends. */
  starts(starts: Pair<Uint32Array>): Uint32Array {
    const found = new Uint32Array(this.length + 1)
    let next = 0
    for (const { source, from, to, at } of this.pieces) {
      const column = starts[source]
      shift(found, at, column, from, to, next - column[from]!)
      next += column[to]! - column[from]!
    }
    found[this.length] = next
    return found
  }

  /** The new number of each row of one source; `gone` for those left out. */
  numbers(source: Source, length: number): Uint32Array {
    const numbers = new Uint32Array(length).fill(gone)
    const all = counting(this.length)
    for (const { source: of, from, to, at } of this.pieces)
      if (of === source) numbers.set(all.subarray(at, at + to - from), from)
    return numbers
  }

  /** The same, where only rows that are still there are asked for; undefined where these have the numbers they had. */
  moves(source: Source, length: number): Uint32Array | undefined {
    const stay = this.pieces.every(piece => piece.source !== source || piece.at === piece.from)
    return stay ? undefined : this.numbers(source, length)
  }
}

/** The number of a row that is no more. */
export const gone = 0xffffffff

/** Twice the new number of an old row; where it is gone, what lies just before the next that is still there. */
export function placeOf({ pieces, length }: Plan): (row: number) => number {
  const kept = pieces.filter(({ source }) => source === old)
  return row => {
    const { from, at } = kept[firstAt(0, kept.length, piece => row < kept[piece]!.to)] ?? {
      from: Infinity,
      at: length,
    }
    return row < from ? 2 * at - 1 : 2 * (at + row - from)
  }
}

/** The first of numbers [from, to) from which on something is so, or `to`. */
export function firstAt(from: number, to: number, isSo: (number: number) => boolean): number {
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(middle)) to = middle
    else from = middle + 1
  }
  return from
}

let numbers = new Uint32Array(0)

/** 0, 1, 2 …: copying from it is quicker than counting. */
function counting(length: number): Uint32Array {
  if (numbers.length < length) {
    numbers = new Uint32Array(length * 2)
    for (let at = 0; at < numbers.length; at++) numbers[at] = at
  }
  return numbers
}

/** Puts numbers [from, to) of a column at a place of another, each greater by so much. */
export function shift(
  into: Uint32Array,
  at: number,
  column: Uint32Array,
  from: number,
  to: number,
  by: number,
): void {
  if (by === 0) into.set(column.subarray(from, to), at)
  else for (let i = from; i < to; i++) into[at++] = column[i]! + by
}

/** The same, each as the map says. */
export function renumber(
  into: Whole,
  at: number,
  column: Whole,
  from: number,
  to: number,
  map: Uint32Array,
): void {
  // Most of a change is done in these loops: one for each type, which is the quickest.
  const source = column.subarray(from, to)
  if (into instanceof Uint16Array) {
    renumberNarrow(into, at, source instanceof Uint16Array ? source : new Uint16Array(source), map)
  } else {
    renumberWide(into, at, source instanceof Uint32Array ? source : new Uint32Array(source), map)
  }
}

function renumberWide(into: Uint32Array, at: number, source: Uint32Array, map: Uint32Array): void {
  for (let i = 0; i < source.length; i++) into[at++] = map[source[i]!]!
}

/** Two at a time are read quicker. */
function renumberNarrow(into: Uint16Array, at: number, source: Uint16Array, map: Uint32Array): void {
  const { length } = source
  const odd = (source.byteOffset >> 1) & 1
  if (odd && length > 0) into[at] = map[source[0]!]!
  const pairs = new Uint32Array(source.buffer, source.byteOffset + odd * 2, (length - odd) >> 1)
  let place = at + odd
  for (let i = 0; i < pairs.length; i++, place += 2) {
    const pair = pairs[i]!
    into[place] = map[pair & 0xffff]!
    into[place + 1] = map[pair >>> 16]!
  }
  if (place < at + length) into[place] = map[source[length - 1]!]!
}
