import { boxWidth, type Box, type Point } from '../../../trees'
import type { NodeWords } from './node-words'

/** CSS pixels. */
const line = 17
const padding = 9
/** As many characters as fit beside each other in a box, about. */
const head = 34
const way = 32

/** Some words in the box, a line each; `y` is where the first line stands, below the box's top. */
export interface Words {
  readonly lines: readonly string[]
  readonly y: number
}

/** A box with its words broken into lines. */
export interface WordedBox extends Box {
  readonly kind: Words
  readonly head: Words
  readonly rows: readonly (Words & { readonly rule: number })[]
  readonly foot: Words
}

/** Breaks the words of a node into the lines of a box; `foot` is what is said below it. */
export function boxOf(words: NodeWords, foot: readonly string[]): WordedBox {
  const heading = broken(words.head, head, 4)
  let y = padding + line
  const kind = { lines: [words.kind], y: y - 4 }
  const title = { lines: heading, y: y + line - 3 }
  y += heading.length * line + padding
  const rows = words.ways.map(({ label, to }) => {
    const lines = broken(label, way, 3)
    const row = { lines, to, rule: y, y: y + line - 1, at: y + (lines.length * line) / 2 + 4 }
    y += lines.length * line + 9
    return row
  })
  const under = { lines: foot.flatMap(each => broken(each, head, 3)), y: y + line - 2 }
  if (under.lines.length > 0) y += under.lines.length * line + 7
  const ways = rows.map(({ at, to }) => ({ at, to }))
  return { id: words.id, height: y + 2, ways, kind, head: title, rows, foot: under }
}

/** Words in lines of at most so many characters; what doesn't fit into so many lines ends in "…". */
function broken(text: string, longest: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  const cut = lines.slice(0, most)
  if (lines.length > most) cut[most - 1] += ' …'
  return cut.map(each => (each.length > longest + 4 ? `${each.slice(0, longest)}…` : each))
}

/** The box's outline. */
export const outline = ({ x, y }: Point, { height }: Box) => ({ x, y, width: boxWidth, height })
