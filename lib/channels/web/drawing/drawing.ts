import type { Tree } from '../../../content'
import { layOut, sheetsOf, targets, type Layout, type Sheet } from '../../../trees'
import { mayPropose } from '../proposing/proposer'
import type { Reader, Way } from '../reader'
import { boxOf, outline, type Words } from './box'
import { nodeWords, type NodeWords } from './node-words'
import type { Wrong } from './proven'

/** More boxes than this are told as a list only. */
const mostBoxes = 400

/** What is known of a node besides what it says: how it is used, and what is wrong with it. */
export interface Remarks {
  readonly use?: readonly string[]
  readonly wrong?: readonly Wrong[]
}

/** A tree as a drawing, and all it says in words. */
export interface ShownDrawing {
  readonly title: string
  readonly url: string
  /** Where a reader who may changes its text. */
  readonly change?: string
  /** Absent for a tree that is too large to be drawn. */
  readonly picture?: ShownPicture
  readonly nodes: readonly ShownNode[]
}

interface ShownPicture {
  readonly width: number
  readonly height: number
  readonly boxes: readonly ShownTreeBox[]
  readonly lines: readonly string[]
  /** What is printed, a sheet of paper each. */
  readonly sheets: readonly Sheet[]
}

export interface ShownTreeBox {
  readonly id: string
  readonly kind: 'asks' | 'decides' | 'ends'
  readonly wrong: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly words: readonly (Words & { readonly look: 'kind' | 'head' | 'row' | 'foot' })[]
  /** Where a line parts a way from what stands above it, below the box's top. */
  readonly rules: readonly number[]
}

/** A node in the list: each way leads on in it. */
export interface ShownNode extends Remarks {
  readonly id: string
  readonly kind: string
  readonly head: string
  readonly leads?: Way
  readonly ways: readonly { readonly label: string; readonly to: string; readonly next: string }[]
}

/** Draws a tree that the reader may see; `remarks` by node. */
export function presentDrawing(
  reader: Reader,
  tree: Tree,
  remarks: ReadonlyMap<string, Remarks>,
): ShownDrawing {
  const words = inOrder(tree).map(id => nodeWords(reader, tree, tree.nodes[id]!))
  const headOf = new Map(words.map(({ id, head, kind }) => [id, head || kind]))
  return {
    title: tree.title,
    url: tree.url,
    ...(mayPropose(reader) && { change: `/propose${encodeURI(tree.url)}` }),
    ...(words.length <= mostBoxes && { picture: pictureOf(tree, words, remarks) }),
    nodes: words.map(({ id, kind, head, leads, ways }) => ({
      id,
      kind,
      head,
      ...(leads && { leads }),
      ...remarks.get(id),
      ways: ways.map(way => ({ ...way, next: headOf.get(way.to) ?? '' })),
    })),
  }
}

function pictureOf(
  tree: Tree,
  words: readonly NodeWords[],
  remarks: ReadonlyMap<string, Remarks>,
): ShownPicture {
  const boxes = words.map(each => {
    const { use = [], wrong = [] } = remarks.get(each.id) ?? {}
    const owner = each.leads && tree.nodes[each.id]?.kind === 'outcome' ? [each.leads.title] : []
    return boxOf(each, [...owner, ...use, ...wrong.map(({ say }) => `✕ ${say}`)])
  })
  const layout: Layout = layOut(boxes)
  return {
    width: layout.width,
    height: layout.height,
    lines: layout.lines.map(({ path }) => path),
    sheets: sheetsOf(layout, boxes),
    boxes: boxes.map(box => {
      const { kind, head, rows, foot } = box
      return {
        id: box.id,
        kind: kindOf(tree, box.id),
        wrong: Boolean(remarks.get(box.id)?.wrong?.length),
        ...outline(layout.boxes.get(box.id)!, box),
        rules: rows.map(({ rule }) => rule),
        words: [
          { ...kind, look: 'kind' as const },
          { ...head, look: 'head' as const },
          ...rows.map(({ lines, y }) => ({ lines, y, look: 'row' as const })),
          { ...foot, look: 'foot' as const },
        ].filter(({ lines }) => lines.length > 0),
      }
    }),
  }
}

function kindOf({ nodes }: Tree, id: string): ShownTreeBox['kind'] {
  const kind = nodes[id]?.kind
  if (kind === 'outcome') return 'ends'
  return kind === 'route' || kind === 'authority' || kind === 'enter' ? 'decides' : 'asks'
}

/** The nodes as one comes to them from the start, breadth first; what nothing leads to comes last. */
function inOrder(tree: Tree): string[] {
  const seen = new Set([tree.start])
  for (const id of seen) {
    const node = tree.nodes[id]
    if (node) for (const next of targets(node)) seen.add(next)
  }
  return [...new Set([...seen, ...Object.keys(tree.nodes)])].filter(id => tree.nodes[id])
}
