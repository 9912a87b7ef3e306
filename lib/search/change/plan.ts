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

  /** Fills an array with rows whose numbers are others now; where there is no map they are the same. */
  renumber<Into extends Column>(
    into: Into,
    columns: Pair<Column>,
    maps: Pair<Uint32Array | undefined>,
  ): Into {
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
      const shift = next - column[from]!
      for (let i = from; i < to; i++) found[at + i - from] = column[i]! + shift
      next = column[to]! + shift
    }
    found[this.length] = next
    return found
  }

  /** The new number of each row of one source; `gone` for those left out. */
  numbers(source: Source, length: number): Uint32Array {
    const numbers = new Uint32Array(length).fill(gone)
    for (const { source: from, ...piece } of this.pieces)
      if (from === source) for (let i = piece.from; i < piece.to; i++) numbers[i] = piece.at + i - piece.from
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

function renumber(
  into: Column,
  at: number,
  column: Column,
  from: number,
  to: number,
  map: Uint32Array,
): void {
  const shift = at - from
  if (into instanceof Uint16Array && column instanceof Uint16Array) {
    // Nearly all that is renumbered is of this type: two at a time are read quicker.
    const odd = (column.byteOffset / 2 + from) % 2
    if (odd && from < to) into[at] = map[column[from]!]!
    const pairs = new Uint32Array(column.buffer, column.byteOffset + (from + odd) * 2, (to - from - odd) >> 1)
    let place = at + odd
    for (let i = 0; i < pairs.length; i++, place += 2) {
      const pair = pairs[i]!
      into[place] = map[pair & 0xffff]!
      into[place + 1] = map[pair >>> 16]!
    }
    if (place < to + shift) into[place] = map[column[to - 1]!]!
  } else for (let i = from; i < to; i++) into[i + shift] = map[column[i]!]!
}
