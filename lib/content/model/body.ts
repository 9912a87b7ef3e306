import type { Root } from 'mdast'
import type { Place } from './place'

/** A reviewed MDX component as plain data; it stands among the mdast nodes of a body. */
export interface ComponentNode {
  readonly type: 'component'
  readonly name: string
  readonly inline: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Body['children']
}
declare module 'mdast' {
  interface RootContentMap {
    component: ComponentNode
  }
}

/** A body: an mdast tree without positions, its MDX components turned into plain `component` nodes. */
export type Body = Root

/** A part of a document under one heading (or step, or question). The first has no heading and no anchor. */
export interface Section {
  readonly heading: string
  readonly anchor: string
  readonly text: string
}

/** A link or image in a body, as written, with the document or file it leads to. */
export interface Link extends Place {
  readonly url: string
  readonly title: string
  readonly image: boolean
}
