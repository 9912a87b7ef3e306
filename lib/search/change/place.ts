import { firstAt } from './first'
import { old } from './piece'
import type { Plan } from './plan'

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
