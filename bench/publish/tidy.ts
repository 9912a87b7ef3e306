import type { Nodes, Parents, Root } from 'mdast'
import { mdxToMarkdown } from 'mdast-util-mdx'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { parse } from 'yaml'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkStringify)
  .use(safeInMdx)
  .freeze()

/** Braces and angle brackets are written so that they are words in Markdown and in MDX. */
function safeInMdx(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), mdxToMarkdown()]
}

/** Lines of directives, which each generator reads as something else. */
const directives = /^\s*:::.*$/gm
const left = new Set(['html', 'yaml', 'definition', 'footnoteDefinition', 'footnoteReference'])

/**
 * What every product under test reads alike of a Markdown page: its title and its words with headings, lists, tables, code
 * and links; no pictures, no HTML, no names of programming languages.
 * @param linkOf where a link leads that is not to the web; undefined leaves its words alone
 */
export function tidied(
  text: string,
  linkOf: (url: string) => string | undefined,
): { title: string; body: string } {
  const root = markdown.parse(text.replace(directives, ''))
  const title = titleOf(root)
  root.children = root.children.filter(node => node.type !== 'heading' || node.depth > 1)
  tidy(root, linkOf)
  return { title, body: markdown.stringify(root) }
}

function titleOf(root: Root): string {
  const [first] = root.children
  const own = first?.type === 'yaml' ? /^title:.*$/m.exec(first.value)?.[0] : undefined
  const heading = root.children.find(node => node.type === 'heading')
  const title = own === undefined ? undefined : (parse(own) as { title: unknown }).title
  return typeof title === 'string' && title !== ''
    ? title
    : (heading && toString(heading)) || 'Without a title'
}

function tidy(parent: Parents, linkOf: (url: string) => string | undefined): void {
  const children = (parent.children as Nodes[]).flatMap(node => {
    if ('children' in node) tidy(node, linkOf)
    return replaced(node, linkOf)
  })
  const [begin] = children
  // A paragraph that begins so is a line of a program in MDX.
  if (parent.type === 'paragraph' && begin?.type === 'text')
    begin.value = begin.value.replace(/^(?:im|ex)port\b/, word => word[0]!.toUpperCase() + word.slice(1))
  Object.assign(parent, { children })
}

function replaced(node: Nodes, linkOf: (url: string) => string | undefined): Nodes[] {
  if (left.has(node.type)) return []
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ type: 'text', value: node.alt ?? '' }]
  if (node.type === 'linkReference') return node.children
  if (node.type === 'code') return [{ type: 'code', value: node.value }]
  if (node.type !== 'link' || /^https?:\/\//.test(node.url)) return [node]
  const url = linkOf(node.url)
  return url === undefined ? node.children : [{ ...node, url, title: null }]
}
