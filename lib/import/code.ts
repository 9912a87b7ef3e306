import type { Html, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Half-open spans of a text. */
export type Spans = readonly (readonly [from: number, to: number])[]

/** Where code stands in a parsed page: fences, indented blocks, `spans`. What is written there is meant literally. */
export function codeSpans(tree: Root): Spans {
  return spansOf(tree, ['code', 'inlineCode'])
}

/** Where blocks and tags of HTML stand in a parsed page. */
export function htmlSpans(tree: Root): Spans {
  return spansOf(tree, ['html'])
}

function spansOf(tree: Root, types: readonly Nodes['type'][]): Spans {
  const spans: [number, number][] = []
  visit(tree, (node: Nodes) => {
    const { start, end } = (node as Html).position ?? {}
    if (types.includes(node.type) && start && end) spans.push([start.offset!, end.offset!])
  })
  return spans
}

export function within(spans: Spans, offset: number): boolean {
  return spans.some(([from, to]) => from <= offset && offset < to)
}
