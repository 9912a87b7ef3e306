import type { Band, Bound, Figure } from './model'

/** A band whose figures have become numbers, in minor units. */
export interface FixedBand extends Band {
  readonly upTo?: number
  readonly under?: number
}

/**
 * Bands as they are on a day (`YYYY-MM-DD`). A figure is its last value that has come; before its first value came, that
 * one. One that doesn't exist is NaN, which no amount fits.
 */
export function bandsOn(
  figures: ReadonlyMap<string, Figure>,
  bands: readonly Band[],
  day: string,
): FixedBand[] {
  const fixed = (bound: Bound): number => {
    if (typeof bound === 'number') return bound
    const values = figures.get(bound)?.values ?? []
    return (values.filter(({ from }) => from <= day).at(-1) ?? values[0])?.is ?? NaN
  }
  return bands.map(({ upTo, under, ...band }) => ({
    ...band,
    ...(upTo !== undefined && { upTo: fixed(upTo) }),
    ...(under !== undefined && { under: fixed(under) }),
  }))
}
