/** A promise about a figure, and what was measured. */
export interface Bar {
  readonly what: string
  readonly value: number
  readonly bar: number
  readonly least: boolean
}

/** Something of which there must be at least so much. */
export const atLeast = (what: string, value: number, bar: number): Bar => ({ what, value, bar, least: true })

/** Something of which there may be at most so much. */
export const atMost = (what: string, value: number, bar: number): Bar => ({ what, value, bar, least: false })

/** NaN, which is what missing figures are, reaches nothing. */
export const isReached = ({ value, bar, least }: Bar) => (least ? value >= bar : value <= bar)

/** One line of a report. */
export function barLine(bar: Bar): string {
  const { what, value, bar: limit, least } = bar
  const figure = (number: number) => String(Number(number.toPrecision(3)))
  return `${isReached(bar) ? 'reached' : 'MISSED '}  ${what}: ${figure(value)} (${least ? 'at least' : 'at most'} ${figure(limit)})`
}
