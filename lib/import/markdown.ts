import type { Element, Root as HastRoot } from 'hast'
import { defaultHandlers, type State } from 'hast-util-to-mdast'
import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { State as HastState } from 'mdast-util-to-hast'
import rehypeRaw from 'rehype-raw'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { anchorScheme } from './anchors'
import { plainElements } from './elements'

const parser = unified().use(remarkParse).use(remarkGfm).freeze()

/** Parses plain Markdown, as git hosts do; HTML stays as it is. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

/** Turns the HTML in a tree into Markdown: through a real HTML parser and back, since tags and Markdown interleave. */
export function withoutHtml(tree: Root): Root {
  return reader.runSync(tree) as unknown as Root
}

const reader = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    handlers: { footnoteReference: footnote, footnoteDefinition: footnote },
  })
  .use(rehypeRaw)
  .use(() => (tree: HastRoot) => plainElements(tree))
  .use(rehypeRemark, {
    newlines: true,
    handlers: {
      a: anchorOrLink,
      'x-note': noteComponent,
      'x-footnote': footnoteBack,
    },
    nodeHandlers: { comment: () => undefined },
  })
  .freeze()

/** Footnotes pass through HTML as elements of their own, so that they come back as footnotes. */
function footnote(state: HastState, node: FootnoteReference | FootnoteDefinition): Element {
  const children =
    node.type === 'footnoteDefinition' ? (state.wrap(state.all(node), true) as Element['children']) : []
  const properties = { dataId: node.identifier, dataLabel: node.label ?? node.identifier }
  const element: Element = { type: 'element', tagName: 'x-footnote', properties, children }
  state.patch(node, element)
  return element
}

function footnoteBack(state: State, node: Element): Nodes {
  const name = { identifier: String(node.properties.dataId), label: String(node.properties.dataLabel) }
  const children = state.toFlow(state.all(node)) as FootnoteDefinition['children']
  const result: Nodes = children.length
    ? { type: 'footnoteDefinition', ...name, children }
    : { type: 'footnoteReference', ...name }
  state.patch(node, result)
  return result
}

/** `<a id="x">` and other ids become empty links to themselves: later they are known as anchors, and taken out. */
function anchorOrLink(state: State, node: Element): Nodes | Nodes[] {
  const id = node.properties.id ?? node.properties.name
  const link = defaultHandlers.a!(state, node) as Nodes
  if (node.properties.href === undefined)
    return [anchor(id), ...state.all(node)].filter(one => one !== undefined) as Nodes[]
  return link
}

function anchor(id: unknown): Nodes | undefined {
  return id ? { type: 'link', url: anchorScheme + String(id), children: [] } : undefined
}

function noteComponent(state: State, node: Element): MdxJsxFlowElement {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'kind', value: String(node.properties.kind) }]
  const children = state.toFlow(state.all(node)) as MdxJsxFlowElement['children']
  const result: MdxJsxFlowElement = { type: 'mdxJsxFlowElement', name: 'Note', attributes, children }
  state.patch(node, result as unknown as Nodes)
  return result
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    // A line that begins like a module is one to MDX: escape its first letter.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  } as never)
  .freeze()

/** Writes a tree as MDX without code: braces and `<` are escaped. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree)
}
