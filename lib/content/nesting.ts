import type { Nodes } from 'mdast'

/**
 * How deep a document may nest. Beyond what anybody writes, the parser takes quadratic time and the readers of its
 * tree would run out of stack.
 */
const deepest = 60

/** The first line that begins with more quote and list marks than anybody writes, before it is parsed at all. */
export function tooDeepLine(source: string): number | undefined {
  const at = source.search(manyMarks)
  return at < 0 ? undefined : source.slice(0, at).split('\n').length
}

// Not the line of stars or dashes that divides two parts.
const manyMarks = /^(?![ \t*]*$|[ \t-]*$)(?:[ \t]{0,3}(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){60}/m

/** The first node that stands deeper than anybody writes. Without recursion: the tree itself may be that deep. */
export function tooDeepNode(root: Nodes): Nodes | undefined {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length; depth++) {
    if (depth > deepest) return level[0]
    level = level.flatMap(node => ('children' in node ? node.children : []))
  }
  return undefined
}
