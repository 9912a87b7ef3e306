import { frame, mark } from './chart'

const [wide, high, left, top] = [560, 300, 64, 150]

/** Lines over equally spaced places, one for each series; values are shares of 1. */
export function curvePlot(
  title: string,
  names: readonly string[],
  places: readonly number[],
  lines: readonly (readonly number[])[],
): string {
  const all = lines.flat()
  const [low, most] = [Math.floor(Math.min(...all) * 20) / 20, Math.ceil(Math.max(...all) * 20) / 20]
  const x = (place: number) => left + (place / Math.max(1, places.length - 1)) * wide
  const y = (value: number) => top + high - ((value - low) / (most - low || 1)) * high
  const ticks = Array.from({ length: Math.round((most - low) * 20) + 1 }, (_, step) => low + step / 20)
  return frame(left + wide + 40, top + high + 50, title, [
    `<text class="title" x="12" y="24">${title}</text>`,
    ...names.flatMap((name, at) => [
      mark(at, 20, 46 + at * 16),
      `<text x="32" y="${50 + at * 16}">${name}</text>`,
    ]),
    ...ticks.flatMap(tick => [
      `<line class="grid" x1="${left}" x2="${left + wide}" y1="${y(tick).toFixed(1)}" y2="${y(tick).toFixed(1)}"/>`,
      `<text class="soft" x="${left - 8}" y="${(y(tick) + 4).toFixed(1)}" text-anchor="end">${Math.round(tick * 100)}%</text>`,
    ]),
    ...places.map(
      (place, at) =>
        `<text class="soft" x="${x(at).toFixed(1)}" y="${top + high + 20}" text-anchor="middle">${place}</text>`,
    ),
    ...lines.flatMap((line, series) => {
      const points = line.map((value, at) => [x(at), y(value)] as const)
      const path = points.map(([px, py], at) => `${at ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`).join('')
      return [
        `<path class="series s${series % 7}" d="${path}"/>`,
        ...points.map(point => mark(series, ...point)),
      ]
    }),
  ])
}
