import type { BlockContent, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { isElement, literals } from './attributes'
import { noteKinds, ruleOf } from './components'
import type { Body, ComponentNode } from './model'

/** A reviewed mdast tree as plain data: components in place of MDX nodes, no positions, nothing left to evaluate. */
export function plainBody(children: readonly Nodes[]): Body {
  return { type: 'root', children: unravel(children).flatMap(plain) as RootContent[] }
}

/** An author may write block components one below the other without blank lines; Markdown then sees one paragraph. */
export function unravel(children: readonly Nodes[]): Nodes[] {
  return children.flatMap(node => {
    if (node.type !== 'paragraph') return [node]
    const alone = onlys(node)
    if (alone) return alone
    if (!node.children.some(isBlock)) return [node]
    const out: Nodes[] = []
    let words: PhrasingContent[] = []
    const flush = () => {
      if (words.some(word => word.type !== 'text' || word.value.trim())) out.push(trimmed(words))
      words = []
    }
    for (const child of node.children) {
      if (!isBlock(child)) words.push(child)
      else {
        flush()
        out.push({
          ...child,
          type: 'mdxJsxFlowElement',
          children: blocks(child.children),
        } as MdxJsxFlowElement)
      }
    }
    flush()
    return out
  })
}

/** A paragraph that is nothing but words under conditions: each becomes a block, so that no empty paragraph is left. */
function onlys({ children }: Paragraph): Nodes[] | undefined {
  const words = children.filter(child => child.type !== 'text' || child.value.trim())
  if (!words.length || !words.every(child => isElement(child) && child.name === 'Only')) return undefined
  return words.map(
    child =>
      ({
        ...child,
        type: 'mdxJsxFlowElement',
        children: blocks((child as MdxJsxTextElement).children),
      }) as MdxJsxFlowElement,
  )
}

function isBlock(node: Nodes): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement' && ruleOf(node.name)?.block === true
}

function blocks(children: readonly PhrasingContent[]): BlockContent[] {
  return children.length ? [trimmed(children)] : []
}

function trimmed(children: readonly PhrasingContent[]): Paragraph {
  const words = [...children]
  const [first, last] = [words[0], words.at(-1)]
  if (first?.type === 'text') words[0] = { ...first, value: first.value.trimStart() }
  if (last?.type === 'text')
    words[words.length - 1] = { ...last, value: (words.at(-1) as typeof last).value.trimEnd() }
  return { type: 'paragraph', children: words, position: first?.position }
}

function plain(node: Nodes): Nodes[] {
  if (node.type === 'yaml') return []
  const children = 'children' in node ? { children: unravel(node.children).flatMap(plain) } : {}
  if (isElement(node)) {
    return [
      component(node.name ?? '', node.type === 'mdxJsxTextElement', literals(node), children.children ?? []),
    ]
  }
  const { position: _, ...rest } = node as Nodes & { position?: unknown }
  const copy = { ...rest, ...children } as Nodes
  return [copy.type === 'blockquote' ? (callout(copy.children) ?? copy) : copy]
}

function component(
  name: string,
  inline: boolean,
  attributes: Record<string, string>,
  children: Nodes[],
): Nodes {
  return {
    type: 'component',
    name,
    inline,
    attributes,
    children: children as RootContent[],
  } satisfies ComponentNode
}

const callouts = new Map<string, (typeof noteKinds)[number]>(
  Object.entries({
    NOTE: 'note',
    TIP: 'tip',
    IMPORTANT: 'warning',
    WARNING: 'warning',
    CAUTION: 'warning',
  } as const),
)

/** `> [!WARNING]` is how git hosts write a callout. */
function callout(children: readonly Nodes[]): Nodes | undefined {
  const [first, ...rest] = children
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  const [mark, word] = (text?.type === 'text' && /^\[!(\w+)\]\s*/.exec(text.value)) || []
  const kind = callouts.get(word ?? '')
  if (!kind || first?.type !== 'paragraph' || text?.type !== 'text') return undefined
  const words = text.value.slice(mark?.length)
  const kept = [...(words ? [{ ...text, value: words }] : []), ...first.children.slice(1)]
  return component('Note', false, { kind }, [...(kept.length ? [{ ...first, children: kept }] : []), ...rest])
}
