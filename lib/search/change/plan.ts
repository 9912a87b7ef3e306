import { narrowed } from '../narrow'
import type { Whole } from '../structure'
import { type Column, counting, renumber, shift } from './column'
import { firstAt } from './first'
import { added, gone, old, type Pair, type Piece, type Source } from './piece'

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
   * @param before for each added row the old one that it goes before, ascending; `gone` for those that are left out
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
      if (before[i] === gone) continue
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

  /** The plan of new rows [from, to) alone. */
  part(from: number, to: number): Plan {
    const plan = new Plan()
    const { pieces } = this
    const first = firstAt(0, pieces.length, i => pieces[i]!.at + pieces[i]!.to - pieces[i]!.from > from)
    for (let i = first; i < pieces.length && pieces[i]!.at < to; i++) {
      const { source, from: begin, to: end, at } = pieces[i]!
      plan.take(source, begin + Math.max(0, from - at), Math.min(end, begin + to - at))
    }
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
