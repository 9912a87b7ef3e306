import type { Element, ElementContent, Parents, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { noteKind, readMark } from './marks'

type Child = RootContent | ElementContent

/** Turns HTML elements that Markdown lacks into ones that it has. Changes `tree`. */
export function plainElements(tree: Root): void {
  visit(tree, 'element', (node: Element) => {
    const classes = [node.properties.className].flat().join(' ')
    if (node.tagName === 'summary') node.children = [element('strong', node.children, node)]
    if (/^(iframe|video|audio|embed|object)$/.test(node.tagName)) linkInstead(node)
    if (/^(svg|math|template|noscript)$/.test(node.tagName)) node.children = []
    if (/^(div|aside|section|p)$/.test(node.tagName) && callout.test(classes)) {
      const kind = noteKind(classes)
      if (kind) rename(node, 'x-note', { kind })
    }
    // A text field's value is not the page's words.
    if (/^(input|textarea|select)$/.test(node.tagName) && node.properties.type !== 'checkbox')
      rename(node, 'span', {}, [])
    keepId(node)
    if (/^(td|th|h[1-6])$/.test(node.tagName)) node.children = oneLine(node.children)
  })
  wrapNotes(tree)
  visit(tree, 'element', (node: Element) => wrapNotes(node))
}

/** Class lists that mean a callout: `alert alert-warning`, `usa-alert`, `admonition note`. */
const callout = /(^|\s)([\w]+-)?(alert|callout|admonition|notice|infobox|note|warning)(\s|$)/

/** What stands between the marks of a callout becomes its children. An opening without an end takes nothing. */
function wrapNotes(parent: Parents): void {
  const children = parent.children as Child[]
  for (let end = 0; end < children.length; end++) {
    if (markOf(children[end]!) !== 'end') continue
    const start = children.slice(0, end).findLastIndex(child => openKind(child))
    if (start < 0) continue
    const inside = children.slice(start + 1, end) as ElementContent[]
    const note = element('x-note', inside, children[start]!)
    note.properties.kind = openKind(children[start]!)
    children.splice(start, end - start + 1, note)
    end = start
  }
}

function markOf(node: Child): ReturnType<typeof readMark> {
  return node.type === 'comment' ? readMark(node.value) : undefined
}

function openKind(node: Child): string | undefined {
  const mark = markOf(node)
  return mark === 'end' ? undefined : mark
}

const holders = /^(h[1-6]|p|div|section|article|li|dt|dd|td|th|span|strong|b|em|summary)$/

/** An id that links may lead to becomes an anchor inside its element. */
function keepId(node: Element): void {
  const { id } = node.properties
  if (!id || !holders.test(node.tagName)) return
  node.children.unshift({
    type: 'element',
    tagName: 'a',
    properties: { id },
    children: [],
    position: node.position,
  })
}

function linkInstead(node: Element): void {
  const source = node.children.find(child => child.type === 'element' && child.tagName === 'source')
  const url = node.properties.src ?? node.properties.data ?? (source as Element | undefined)?.properties.src
  if (typeof url !== 'string' || !url) return
  const title = node.properties.title
  rename(node, 'a', { href: url }, [
    { type: 'text', value: typeof title === 'string' && title ? title : url },
  ])
}

function rename(
  node: Element,
  name: string,
  properties: Element['properties'],
  children = node.children,
): void {
  node.tagName = name
  node.properties = properties
  node.children = children
}

const blocks = new Set([
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'dt',
  'dd',
  'pre',
  'blockquote',
  'table',
  'ul',
  'ol',
])

/** A cell of a table and a heading are one line in Markdown: its blocks and line breaks are set apart by `; `, or a space after a full stop. */
function oneLine(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = []
  let pending = false
  const add = (child: ElementContent) => {
    const words = child.type === 'text' ? child.value.trim() : 'x'
    if (pending && words) {
      out.push({ type: 'text', value: /[\p{L}\p{N})\]]$/u.test(textOf(out).trimEnd()) ? '; ' : ' ' })
      pending = false
    }
    out.push(child.type === 'text' ? { ...child, value: child.value.replace(/\s*\n\s*/g, ' ') } : child)
  }
  const walk = (child: ElementContent) => {
    if (child.type !== 'element') return add(child)
    const { tagName } = child
    if (tagName !== 'br' && !blocks.has(tagName)) return add({ ...child, children: oneLine(child.children) })
    pending ||= out.some(one => one.type !== 'text' || one.value.trim() !== '')
    // A block of code in a cell can only be a span of it.
    if (tagName === 'pre') add(element('code', [{ type: 'text', value: textOf(child.children) }], child))
    else for (const inner of child.children) walk(inner)
    if (tagName !== 'br') pending = out.length > 0
  }
  for (const child of children) walk(child)
  return out
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map(node => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('')
}

function element(tagName: string, children: readonly ElementContent[], at: Child): Element {
  return { type: 'element', tagName, properties: {}, children: [...children], position: at.position }
}
