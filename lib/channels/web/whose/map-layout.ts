import { graphlib, layout } from '@dagrejs/dagre'

/** What is drawn as a box. */
export interface MapNode {
  readonly id: string
  readonly lines: number
}

/** A line from one box to another, with words beside it. */
export interface MapLink {
  readonly from: string
  readonly to: string
  /** Goes after the first: drawn dashed. */
  readonly second: boolean
  /** The other way too. */
  readonly both?: boolean
  readonly label: readonly string[]
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Where everything stands, in CSS pixels. A box is placed by its middle. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Where the drawing begins: lines may run above the first box. */
  readonly top: number
  readonly boxes: ReadonlyMap<string, Point & { readonly width: number; readonly height: number }>
  /** In the order of the links. */
  readonly lines: readonly { readonly path: string; readonly label: Point }[]
}

export const boxWidth = 138
/** Around the drawing. */
const margin = 4
const lineHeight = 19
/** Room around the words of a box. */
const padding = 18
/** How wide a character of a label is, about. */
const character = 6.4

/** Lays a graph out from left to right in layers (Sugiyama's method, by dagre), lines running clear of boxes. */
export function layOut(nodes: readonly MapNode[], links: readonly MapLink[]): Layout {
  const graph = new graphlib.Graph({ multigraph: true })
  // Words make room between the layers by themselves.
  const ranksep = links.some(({ label }) => label.length) ? 30 : 90
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 16, ranksep, marginx: margin })
  for (const { id, lines } of nodes)
    graph.setNode(id, { width: boxWidth, height: lines * lineHeight + padding })
  for (const [index, { from, to, label }] of links.entries()) {
    const size = { width: labelWidth(label), height: label.length * 18, labelpos: 'c' }
    graph.setEdge(from, to, size, String(index))
  }
  layout(graph)
  const boxes = new Map(
    nodes.map(({ id }) => {
      const { x, y, width, height } = graph.node(id)
      return [id, { x, y, width, height }]
    }),
  )
  const columns = [...boxes.values()].map(({ x }) => x)
  const lines = links.map(({ from, to, label }, index) => {
    const { x = 0, y = 0, points } = graph.edge(from, to, String(index))
    const between = links.filter(link => [from, to].every(id => id === link.from || id === link.to))
    const through = (points as Point[]).slice(1, -1).flatMap(point => {
      if (columns.some(column => Math.abs(column - point.x) < 1)) return [{ ...point, half: boxWidth / 2 }]
      if (label.length && Math.abs(x - point.x) < 1) return [{ ...point, half: labelWidth(label) / 2 }]
      // Two lines between the same boxes part on their way, so that both are seen.
      return between.length > 1 ? [{ ...point, half: 0 }] : []
    })
    return { path: pathOf(boxes.get(from)!, boxes.get(to)!, through), label: { x, y } }
  })
  // The layout's own size leaves out the points that lines go through.
  const edges = links.flatMap(({ from, to }, index): Point[] => graph.edge(from, to, String(index)).points)
  const ys = [
    ...edges.map(({ y }) => y),
    ...[...boxes.values()].flatMap(({ y, height }) => [y - height / 2, y + height / 2]),
  ]
  const top = Math.floor(Math.min(...ys)) - margin
  const height = Math.ceil(Math.max(...ys)) + margin - top
  return { width: Math.ceil(graph.graph().width ?? 0), height, top, boxes, lines }
}

function labelWidth(label: readonly string[]): number {
  return label.length ? Math.max(...label.map(text => text.length)) * character + 8 : 0
}

/** From the side of one box to the side of another: level past other boxes (`half` their width) and under words, bent between. */
function pathOf(start: Point, end: Point, through: readonly (Point & { readonly half: number })[]): string {
  const way = Math.sign(end.x - start.x) || 1
  const side = (way * boxWidth) / 2
  let at = { x: start.x + side, y: start.y }
  let path = `M${round(at.x)} ${round(at.y)}`
  const bend = (to: Point) => {
    const middle = round((at.x + to.x) / 2)
    path += `C${middle} ${round(at.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`
  }
  for (const { x, y, half } of through) {
    bend({ x: x - way * half, y })
    at = { x: x + way * half, y }
    if (half) path += `H${round(at.x)}`
  }
  bend({ x: end.x - side, y: end.y })
  return path
}

const round = (number: number): number => Math.round(number * 10) / 10
