import type { Snapshot } from '../../../content'
import { layOut, type Layout, type MapLink } from './map-layout'
import type { Reader } from '../reader'

/** A drawing of who turns to whom, and all it says in words. */
export interface ShownMap {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly top: number
  readonly boxes: readonly ShownBox[]
  readonly lines: readonly ShownLine[]
  /** What a whole line and a dashed one stand for. */
  readonly whole: string
  readonly dashed: string
  readonly words: readonly ShownMapWords[]
}

interface ShownBox {
  readonly url: string
  readonly title: string
  /** The title, broken into lines that fit. */
  readonly lines: readonly string[]
  readonly note: string
  readonly open: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface ShownLine {
  readonly path: string
  readonly dashed: boolean
  readonly both: boolean
  readonly label: readonly string[]
  readonly x: number
  readonly y: number
}

/** One box in words: what it is, and each line that leaves it. */
export interface ShownMapWords {
  readonly title: string
  readonly url: string
  readonly open: boolean
  readonly note: string
  readonly goes: readonly string[]
}

/** What is to be drawn: boxes with their words, and lines between them. */
export interface Drawing {
  readonly title: string
  readonly whole: string
  readonly dashed: string
  readonly boxes: readonly (ShownMapWords & { readonly id: string; readonly short: string })[]
  readonly links: readonly MapLink[]
}

export function drawn({ house }: Reader, { title, whole, dashed, boxes, links }: Drawing): ShownMap {
  const lines = new Map(boxes.map(box => [box.id, broken(box.title)]))
  const nodes = boxes.map(({ id }) => ({ id, lines: lines.get(id)!.length + 1 }))
  const { width, height, top, ...places } = laidOut(house.snapshot, JSON.stringify([nodes, links]), () =>
    layOut(nodes, links),
  )
  return {
    title,
    whole,
    dashed,
    width,
    height,
    top,
    boxes: boxes.map(({ id, url, title, short, open }) => ({
      url,
      title,
      lines: lines.get(id)!,
      note: short,
      open,
      ...places.boxes.get(id)!,
    })),
    lines: links.map(({ second, both = false, label }, index) => {
      const { path, label: at } = places.lines[index]!
      return { path, dashed: second, both, label, ...at }
    }),
    words: boxes.map(({ title, url, open, note, goes }) => ({ title, url, open, note, goes })),
  }
}

const kept = new WeakMap<Snapshot, Map<string, Layout>>()

/** Laying out takes some 20 ms and is the same until the content changes. */
function laidOut(snapshot: Snapshot, key: string, make: () => Layout): Layout {
  const known = kept.get(snapshot) ?? new Map<string, Layout>()
  kept.set(snapshot, known)
  const layout = known.get(key) ?? make()
  known.set(key, layout)
  return layout
}

/** As many characters as fit into a box. */
const longest = 16

/** A title in at most two lines; the drawing's box has the whole one as its name. */
function broken(title: string): string[] {
  const lines: string[] = []
  for (const word of title.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  const cut = lines.length > 2 ? [lines[0]!, `${lines[1]}…`] : lines
  return cut.map(line => (line.length > longest + 1 ? `${line.slice(0, longest)}…` : line))
}
