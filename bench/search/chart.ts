// Charts as SVG, made by hand: they follow the reader's light or dark, and tell series apart by form as well as colour.

const style = `<style>
svg { --ink: #1d2327; --soft: #66707a; --line: #d5dade; --paper: #ffffff; --s0: #0b6e4f; --s1: #b5541c; --s2: #2b5fb4; --s3: #8a3c8f; --s4: #96690a; --s5: #b03060; --s6: #5c6670 }
@media (prefers-color-scheme: dark) { svg { --ink: #e8eaec; --soft: #a3adb6; --line: #3c444b; --paper: #16191c; --s0: #5fd3a8; --s1: #f09a63; --s2: #83b0f5; --s3: #d795dc; --s4: #dcb355; --s5: #f28cb1; --s6: #b4bdc6 } }
text { font: 13px system-ui, sans-serif; fill: var(--ink) } .soft { fill: var(--soft); font-size: 12px } .title { font-size: 15px; font-weight: 600 }
.grid { stroke: var(--line); stroke-width: 1 } .paper { fill: var(--paper) } .mark { fill: var(--paper); stroke-width: 2 } .first { stroke-width: 2 } path.series { fill: none; stroke-width: 2 }
${[0, 1, 2, 3, 4, 5, 6].map(at => `.s${at} { stroke: var(--s${at}) } .f${at} { fill: var(--s${at}) }`).join(' ')}
</style>`

// Outlines of about ten pixels around 0,0.
const forms = [
  'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  'M-4.5-4.5h9v9h-9z',
  'M0-5.5L5.5 4.5H-5.5z',
  'M0-6L6 0L0 6L-6 0z',
  'M-5.5-4.5H5.5L0 5.5z',
  'M-5-1.5h3.5V-5h3v3.5H5v3H1.5V5h-3V1.5H-5z',
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z',
]

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const at = (value: number) => value.toFixed(1)

export function mark(series: number, x: number, y: number): string {
  const shape = `transform="translate(${at(x)} ${at(y)})" d="${forms[series % forms.length]}"`
  return `<path class="${series === 0 ? `first f0` : 'mark'} s${series % 7}" ${shape}/>`
}

export function frame(width: number, height: number, title: string, inner: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">`,
    style,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...inner,
    '</svg>\n',
  ].join('\n')
}

function legend(names: readonly string[], y: number): string[] {
  let x = 20
  return names.flatMap((name, series) => {
    const entry = [mark(series, x, y), `<text x="${x + 11}" y="${y + 4}">${escape(name)}</text>`]
    x += 36 + 7.2 * name.length
    return entry
  })
}

/** A row for each label, on it a mark for each series; values from 0 to 1, or NaN for none. The first series is drawn last and filled. */
export function dotPlot(
  title: string,
  names: readonly string[],
  rows: readonly { readonly label: string; readonly values: readonly number[] }[],
): string {
  const [left, right, top, step, width] = [150, 24, 84, 30, 760]
  const bottom = top + rows.length * step
  const x = (value: number) => left + value * (width - left - right)
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
  return frame(width, bottom + 34, title, [
    `<text class="title" x="12" y="24">${escape(title)}</text>`,
    ...legend(names, 50),
    ...ticks.flatMap(tick => [
      `<line class="grid" x1="${at(x(tick))}" x2="${at(x(tick))}" y1="${top - 12}" y2="${bottom}"/>`,
      `<text class="soft" x="${at(x(tick))}" y="${bottom + 20}" text-anchor="middle">${tick * 100}%</text>`,
    ]),
    ...rows.flatMap(({ label, values }, row) => {
      const y = top + (row + 0.35) * step
      return [
        `<text x="${left - 14}" y="${at(y + 4)}" text-anchor="end">${escape(label)}</text>`,
        `<line class="grid" x1="${left}" x2="${width - right}" y1="${at(y)}" y2="${at(y)}"/>`,
        ...values.map((value, series) => (Number.isNaN(value) ? '' : mark(series, x(value), y))).reverse(),
      ]
    }),
  ])
}

/** A panel of a chart of lines. */
export interface Panel {
  readonly title: string
  readonly values: readonly (readonly number[])[]
  /** How a value is written at an axis. */
  readonly write: (value: number) => string
}

/** Panels side by side, each a line for each series over the same places; both axes are logarithmic. */
export function linePlot(
  title: string,
  names: readonly string[],
  places: readonly number[],
  writePlace: (place: number) => string,
  panels: readonly Panel[],
): string {
  const [wide, high, left, top] = [236, 176, 62, 96]
  const across = 3
  const inner = panels.flatMap(({ title: head, values, write }, number) => {
    const [ox, oy] = [left + (number % across) * (wide + 60), top + Math.floor(number / across) * (high + 76)]
    const all = values.flat().filter(value => value > 0)
    const [low, most] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))]
    const [from, to] = [Math.log10(places[0]!), Math.log10(places.at(-1)!)]
    const x = (place: number) => ox + ((Math.log10(place) - from) / (to - from || 1)) * wide
    const y = (value: number) => oy + high - ((Math.log10(value) - low) / (most - low || 1)) * high
    const decades = Array.from({ length: most - low + 1 }, (_, step) => 10 ** (low + step))
    return [
      `<text x="${ox}" y="${oy - 14}">${escape(head)}</text>`,
      ...decades.flatMap(value => [
        `<line class="grid" x1="${ox}" x2="${ox + wide}" y1="${at(y(value))}" y2="${at(y(value))}"/>`,
        `<text class="soft" x="${ox - 8}" y="${at(y(value) + 4)}" text-anchor="end">${escape(write(value))}</text>`,
      ]),
      ...apart(places, x).map(
        place =>
          `<text class="soft" x="${at(x(place))}" y="${oy + high + 18}" text-anchor="middle">${escape(writePlace(place))}</text>`,
      ),
      ...values.flatMap((line, series) => {
        const points = line.map((value, place) => [x(places[place]!), y(value)] as const)
        const path = points.map(([px, py], step) => `${step ? 'L' : 'M'}${at(px)} ${at(py)}`).join('')
        return [
          `<path class="series s${series % 7}" d="${path}"/>`,
          ...points.map(point => mark(series, ...point)),
        ]
      }),
    ]
  })
  const width = left + across * (wide + 60) - 30
  return frame(width, top + Math.ceil(panels.length / across) * (high + 76) - 30, title, [
    `<text class="title" x="12" y="24">${escape(title)}</text>`,
    ...(names.length > 1 ? legend(names, 50) : []),
    ...inner,
  ])
}

/** Pixels from the middle of one label to the next, so that both can be read. */
const labelWidth = 52

/** Of places in order those whose labels don't touch, the first and the last among them. */
function apart(places: readonly number[], x: (place: number) => number): number[] {
  const last = x(places.at(-1)!)
  const shown: number[] = []
  for (const [at, place] of places.entries()) {
    const isLast = at === places.length - 1
    const before = shown.at(-1)
    const free = before === undefined || x(place) - x(before) >= labelWidth
    if (isLast || (free && last - x(place) >= labelWidth)) shown.push(place)
  }
  return shown
}
