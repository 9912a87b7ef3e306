import GithubSlugger from 'github-slugger'
import type { Element, ElementContent, Root, RootContent } from 'hast'
import remarkRehype, { type Options } from 'remark-rehype'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Body, ComponentNode } from '../../lib/content'

/**
 * Only reviewed components become elements, by their own names; raw HTML has no handler and is dropped. Link targets are
 * kept as they were written, because they name files.
 */
const handlers: Options['handlers'] = {
  component: (state, node: ComponentNode): Element => ({
    type: 'element',
    tagName: node.name,
    properties: { ...node.attributes },
    children: state.all(node as never),
  }),
}
const processor = unified().use(remarkRehype, { handlers }).freeze()

const kept = new Map<string, Root>()
const most = 2000

/** A body as elements, the same for every reader. Kept by the hash of its document, so it is made once a version. */
export function bodyToHast(key: string, body: Body): Root {
  const known = kept.get(key)
  if (known) return known
  const root = processor.runSync(body) as Root
  anchorHeadings(root)
  root.children = groupRuns(root.children) as RootContent[]
  numberReplies(root)
  if (kept.size >= most) kept.delete(kept.keys().next().value!)
  kept.set(key, root)
  return root
}

/** Tabs and their panels know each other by ids, so each set has a name of its own. */
function numberReplies(root: Root): void {
  let sets = 0
  visit(root, { tagName: 'Replies' }, (node: Element) => {
    node.properties['id'] = `replies-${++sets}`
  })
}

/** Anchors as the index of sections makes them; a page has one first heading, so an author's own moves down. */
function anchorHeadings(root: Root): void {
  const slugger = new GithubSlugger()
  const headings = root.children.filter(
    node => node.type === 'element' && /^h[1-6]$/.test(node.tagName),
  ) as Element[]
  const down = headings.some(heading => heading.tagName === 'h1') ? 1 : 0
  for (const heading of headings) {
    heading.properties['id'] = slugger.slug(textOf(heading))
    heading.tagName = `h${Math.min(6, Number(heading.tagName[1]) + down)}`
  }
}

function textOf(node: Element | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'Var') return '…'
  if (node.tagName === 'img') return String(node.properties['alt'] ?? '')
  return node.children.map(textOf).join('')
}

const groups: Readonly<Record<string, string>> = { Step: 'Steps', Reply: 'Replies' }

/** Steps that follow one another are one list; replies that follow one another are one set of tabs. */
function groupRuns(nodes: readonly (RootContent | ElementContent)[]): (RootContent | ElementContent)[] {
  const out: (RootContent | ElementContent)[] = []
  for (const node of nodes) {
    if (node.type === 'element') node.children = groupRuns(node.children) as ElementContent[]
    const group = node.type === 'element' ? groups[node.tagName] : undefined
    if (!group) out.push(node)
    else {
      while (isBlank(out.at(-1)) && isGroup(out.at(-2), group)) out.pop()
      const last = out.at(-1)
      if (isGroup(last, group)) last.children.push(node as Element)
      else out.push({ type: 'element', tagName: group, properties: {}, children: [node as Element] })
    }
  }
  return out
}

function isBlank(node: RootContent | ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === ''
}

function isGroup(node: RootContent | ElementContent | undefined, group: string): node is Element {
  return node?.type === 'element' && node.tagName === group
}
