/** The first of numbers [from, to) from which on something is so, or `to`. */
export function firstAt(from: number, to: number, isSo: (number: number) => boolean): number {
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(middle)) to = middle
    else from = middle + 1
  }
  return from
}
