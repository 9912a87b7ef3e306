import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Half-open spans of a text, in order. */
export type Spans = readonly (readonly [from: number, to: number])[]

/** Where code stands in a parsed page: fences, indented blocks, `spans`. What is written there is meant literally. */
export function codeSpans(tree: Root): Spans {
  const spans: [number, number][] = []
  visit(tree, (node: Nodes) => {
    if (node.type !== 'code' && node.type !== 'inlineCode') return
    const { start, end } = node.position ?? {}
    if (start && end) spans.push([start.offset!, end.offset!])
  })
  return spans.sort((a, b) => a[0] - b[0])
}

export function within(spans: Spans, offset: number): boolean {
  return spans.some(([from, to]) => from <= offset && offset < to)
}
