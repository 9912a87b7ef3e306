/** Rows [from, to) of the old arrays or of those that were added; in the new ones they begin at `at`. */
export interface Piece {
  readonly source: Source
  readonly from: number
  readonly to: number
  readonly at: number
}

export const old = 0
export const added = 1
export type Source = typeof old | typeof added
/** Something of the old index, and the same of what was added. */
export type Pair<T> = readonly [old: T, added: T]

/** The number of a row that is no more. */
export const gone = 0xffffffff
