import { quantile } from '../search/score'

export const middle = (values: readonly number[]) => quantile(values, 0.5)

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The median and, where it was measured more than once, its range. */
export function seconds(values: readonly number[]): string {
  if (values.length === 0) return '–'
  const write = (ms: number) => (ms / 1000).toPrecision(ms < 100_000 ? 2 : 3).replace(/e\+.*/, '')
  const range = values.length > 1 ? ` (${write(Math.min(...values))}–${write(Math.max(...values))})` : ''
  return `${write(middle(values))}${range} s`
}

export const megabytes = (bytes: number) =>
  bytes > 0 ? `${Math.round(bytes / 1e6).toLocaleString('en')} MB` : '–'
export const times = (theirs: readonly number[], ours: readonly number[]) =>
  theirs.length && ours.length ? `× ${Math.round(middle(theirs) / middle(ours)).toLocaleString('en')}` : '–'
