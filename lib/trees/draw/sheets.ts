import { boxWidth, type Box, type Layout } from './layout'

/** A part of a drawing that fits on one sheet of paper, in the drawing's own lengths. */
export interface Sheet {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What fits on a sheet so that it can still be read: three columns of boxes, and as high as paper is to its width. */
const most = { width: 1000, height: 1300 }

/** Cuts a drawing into sheets, row by row, never through a box if it can be helped; sheets without a box are left out. */
export function sheetsOf({ width, height, boxes }: Layout, drawn: readonly Box[]): Sheet[] {
  const heights = new Map(drawn.map(box => [box.id, box.height]))
  const places = [...boxes].map(([id, { x, y }]) => ({ x, y, width: boxWidth, height: heights.get(id) ?? 0 }))
  const columns = cuts(
    width,
    most.width,
    places.map(({ x }) => ({ from: x, to: x + boxWidth })),
  )
  return columns.flatMap(({ from: x, to: right }) => {
    const inside = places.filter(place => place.x < right && place.x + boxWidth > x)
    if (inside.length === 0) return []
    const rows = cuts(
      height,
      most.height,
      inside.map(place => ({ from: place.y, to: place.y + place.height })),
    )
    return rows
      .filter(row => inside.some(place => place.y < row.to && place.y + place.height > row.from))
      .map(({ from: y, to: bottom }) => ({ x, y, width: right - x, height: bottom - y }))
  })
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Cuts a length into parts of at most `longest`, each cut where no box is, or where there is no such place, at the end. */
function cuts(length: number, longest: number, taken: readonly Span[]): Span[] {
  const parts: Span[] = []
  let from = 0
  while (from < length) {
    const furthest = Math.min(length, from + longest)
    const free = [furthest, ...taken.map(box => box.from - 2)].filter(
      at =>
        at > from && at <= furthest && (at === length || !taken.some(box => box.from < at && box.to > at)),
    )
    const to = Math.max(...free, -1)
    parts.push({ from, to: to > from ? to : furthest })
    from = parts.at(-1)!.to
  }
  return parts
}
