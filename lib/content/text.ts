import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import type { Body, Section } from './model'

const inline = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
])

/** The words of a node as somebody reads them, blocks on lines of their own; `values` are those of `<Var name>`. */
export function plainText(node: Nodes, values: Readonly<Record<string, string>> = {}): string {
  const inner = (children: readonly Nodes[]) => children.map(child => plainText(child, values))
  switch (node.type) {
    case 'text':
      // A line that was only wrapped goes on.
      return node.value.replace(/\n/g, ' ')
    case 'inlineCode':
    case 'code':
      return node.value
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return '\n'
    case 'component':
      if (node.name === 'Var') return values[node.attributes['name'] ?? ''] ?? '…'
      if (node.name === 'Step') return joined([node.attributes['title'] ?? '', ...inner(node.children)], '\n')
  }
  if (!('children' in node)) return ''
  const parts = inner(node.children)
  return inline.has(node.type) || (node.type === 'component' && node.inline)
    ? parts.join('')
    : joined(parts, node.type === 'tableRow' ? ' · ' : '\n')
}

/** The parts of a body under each heading or step, every anchor in it, and those of its headings alone. */
export function sectionsOf(body: Body): { sections: Section[]; anchors: string[]; headings: string[] } {
  const slugger = new GithubSlugger()
  const headings: string[] = []
  const parts: { heading: string; anchor: string; lines: string[] }[] = [
    { heading: '', anchor: '', lines: [] },
  ]
  for (const node of body.children) {
    if (node.type === 'heading') {
      const heading = plainText(node)
      const anchor = slugger.slug(heading)
      headings.push(anchor)
      parts.push({ heading, anchor, lines: [] })
    } else if (node.type === 'component' && node.name === 'Step') {
      const { id = '', title = '' } = node.attributes
      parts.push({ heading: title, anchor: id, lines: node.children.map(child => plainText(child)) })
    } else parts.at(-1)?.lines.push(plainText(node))
  }
  const sections = parts
    .map(({ heading, anchor, lines }) => ({ heading, anchor, text: joined(lines, '\n') }))
    .filter(section => section.heading || section.text)
  const anchors = parts.flatMap(part => part.anchor || [])
  return { sections, anchors, headings }
}

/** The first paragraph, which serves where an author wrote no summary. */
export function firstParagraph(body: Body): string {
  const paragraph = body.children.find(node => node.type === 'paragraph')
  const words = paragraph ? plainText(paragraph).replace(/\s+/g, ' ').trim() : ''
  return words.length <= 200 ? words : `${words.slice(0, words.lastIndexOf(' ', 199))}…`
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter(Boolean).join(separator)
}
