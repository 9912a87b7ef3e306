import { graphlib, layout } from '@dagrejs/dagre'

/** A node to be drawn: how high its box is, and where lines leave it. Lengths are CSS pixels. */
export interface Box {
  readonly id: string
  readonly height: number
  /** How far below the box's top each line leaves, and the node it leads to. */
  readonly ways: readonly { readonly at: number; readonly to: string }[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything stands; a box by its upper left corner. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Point>
  /** As the path of an SVG, in the order of the boxes and of their ways. */
  readonly lines: readonly { readonly from: string; readonly to: string; readonly path: string }[]
}

export const boxWidth = 250
/** How far below its top a line arrives at a box. */
const arrival = 20
const margin = 8
const between = { nodesep: 18, edgesep: 10, ranksep: 64 }

/** Lays a tree out from left to right in layers (Sugiyama's method, by dagre); lines pass other boxes between them. */
export function layOut(boxes: readonly Box[]): Layout {
  const graph = new graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'LR', marginx: margin, marginy: margin, ...between })
  for (const { id, height } of boxes) graph.setNode(id, { width: boxWidth, height })
  const known = new Set(boxes.map(({ id }) => id))
  const ways = boxes.flatMap(({ id, ways }) =>
    ways.filter(({ to }) => known.has(to)).map(way => ({ ...way, from: id })),
  )
  for (const [index, { from, to }] of ways.entries()) graph.setEdge(from, to, {}, String(index))
  layout(graph)
  const places = new Map(
    boxes.map(({ id, height }) => {
      const { x, y } = graph.node(id) as Point
      return [id, { x: x - boxWidth / 2, y: y - height / 2 }]
    }),
  )
  const columns = new Set([...places.values()].map(({ x }) => Math.round(x + boxWidth / 2)))
  const lines = ways.map(({ from, to, at }, index) => {
    const points = graph.edge(from, to, String(index)).points as Point[]
    // In the column of other boxes a line runs level, so that it stays between them.
    const passed = points.slice(1, -1).filter(({ x }) => columns.has(Math.round(x)))
    const [start, end] = [places.get(from)!, places.get(to)!]
    const first = { x: start.x + boxWidth, y: start.y + at }
    return { from, to, path: pathOf(first, passed, { x: end.x, y: end.y + arrival }) }
  })
  const { width = 0, height = 0 } = graph.graph()
  return { width: Math.ceil(width), height: Math.ceil(height), boxes: places, lines }
}

function pathOf(start: Point, passed: readonly Point[], end: Point): string {
  let at = start
  let path = `M${round(start.x)} ${round(start.y)}`
  const bend = (to: Point) => {
    const middle = round((at.x + to.x) / 2)
    path += `C${middle} ${round(at.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`
    at = to
  }
  for (const { x, y } of passed) {
    bend({ x: x - boxWidth / 2, y })
    at = { x: x + boxWidth / 2, y }
    path += `H${round(at.x)}`
  }
  bend(end)
  return path
}

const round = (number: number): number => Math.round(number * 10) / 10
