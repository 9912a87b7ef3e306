import { bandsOn, type Band, type Figure, type FixedBand } from '../../content'
import type { Worlds } from './worlds'

/** The bands of an amount on each of the days that count. */
export class Levels {
  private readonly byDay: readonly { readonly worlds: bigint; readonly bands: readonly FixedBand[] }[]

  constructor(
    readonly unit: string,
    bands: readonly Omit<Band, 'to'>[],
    figures: ReadonlyMap<string, Figure>,
    worlds: Worlds,
  ) {
    const whole = bands.map(band => ({ ...band, to: '' }))
    const moving = bands.some(({ upTo, under }) => typeof upTo === 'string' || typeof under === 'string')
    this.byDay = moving
      ? worlds.days.map(day => ({
          worlds: worlds.forDays(each => each === day),
          bands: bandsOn(figures, whole, day),
        }))
      : [{ worlds: worlds.all, bands: bandsOn(figures, whole, worlds.days[0] ?? '') }]
  }

  /** The bands that take an amount (minor units, or Infinity), and in which worlds. */
  at(amount: number): { readonly index: number; readonly id: string; readonly worlds: bigint }[] {
    const found = new Map<number, { index: number; id: string; worlds: bigint }>()
    for (const { worlds, bands } of this.byDay) {
      const index = bands.findIndex(band => amount <= top(band))
      if (index < 0) continue
      const known = found.get(index)
      if (known) known.worlds |= worlds
      else found.set(index, { index, id: bands[index]!.id, worlds })
    }
    return [...found.values()]
  }

  /** The highest amount below each border, minor units. */
  get cuts(): number[] {
    return this.byDay.flatMap(({ bands }) => bands.map(top).filter(each => Number.isFinite(each)))
  }

  /** A band in numbers on the first day. */
  get first(): readonly FixedBand[] {
    return this.byDay[0]?.bands ?? []
  }
}

/** The most that a band holds, minor units; Infinity for the last. */
export const top = ({ upTo, under }: FixedBand): number =>
  upTo ?? (under === undefined ? Infinity : under - 1)

/** The tops of the stretches that these borders cut all amounts into; Infinity the last. */
export function stretches(cuts: readonly number[]): number[] {
  const inside = cuts.filter(cut => Number.isFinite(cut) && cut >= 0)
  return [...new Set(inside)].toSorted((a, b) => a - b).concat(Infinity)
}
