import type { Heading, Link, Paragraph, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type Anchors, takeAnchors } from './anchors'
import { codeSpans, htmlSpans } from './code'
import { keptFields, type Kept } from './fields'
import { splitFrontMatter } from './frontMatter'
import { plainHtml } from './html'
import { withoutTags } from './leftovers'
import { numbered } from './lines'
import { parseMarkdown, withoutHtml } from './markdown'
import { withoutModules } from './modules'
import { inWords, isIndex, withoutEnding } from './names'
import type { Note, NotCarried } from './report'
import { plainSyntax } from './syntax'
import type { SourceFile } from './walk'

/** A page of the source, read: plain Markdown as a tree, links still as written. */
export interface Page {
  readonly path: string
  readonly title: string
  readonly kept: Kept
  readonly tree: Root
  readonly anchors: Anchors
  /** The source line of a line of `tree`. */
  readonly lineOf: (line: number) => number
  readonly fieldLine: (field: string) => number
  readonly notCarried: NotCarried[]
}

export function readPage(source: SourceFile): Page {
  const notCarried: NotCarried[] = []
  const note: Note = (line, what) => notCarried.push({ file: source.path, line, what })
  const { fields, body, lineOf: fieldLine } = splitFrontMatter(source.text, note)
  const kept = keptFields(fields)
  for (const field of kept.left) note(fieldLine(field), `A front matter field: ${field}`)

  const fenced = plainBlocks(body)
  let parsed = parseMarkdown(fenced)
  const code = codeSpans(parsed)
  const untagged = withoutTags(withoutModules(fenced, code, note), code, htmlSpans(parsed), note)
  if (untagged !== fenced) parsed = parseMarkdown(untagged)
  const { text, lineOf } = numbered(plainSyntax(untagged, codeSpans(parsed), note))
  if (text !== untagged) parsed = parseMarkdown(text)
  plainHtml(parsed, (line, what) => note(lineOf(line), what))
  const tree = withoutHtml(parsed)
  tidy(tree)
  const heading = takeTitle(tree, kept.title)
  const title = kept.title ?? heading ?? titleFromName(source.path)
  if (tree.children.some(node => node.type === 'heading' && node.depth === 1)) lower(tree)
  const anchors = takeAnchors(tree, heading)
  if (kept.movedTo) tree.children.unshift(movedTo(kept.movedTo))
  return {
    path: source.path,
    title: title.replace(/\s+/g, ' '),
    kept,
    tree,
    anchors,
    lineOf,
    fieldLine,
    notCarried,
  }
}

/** Highlight tags are fences: what stands between them is code. */
function plainBlocks(text: string): string {
  return (
    text
      // kramdown writes a table of contents over the list item above its mark.
      .replace(/^[ \t]*(?:[-*+]|\d+\.) .*\n(?=[ \t]*\{:\s*toc\b)/gm, '\n')
      .replace(/(\{%-?|\{\{[<%])\s*highlight\s+"?([\w+#-]+)[^}\n]*?-?[%>]\}\}?/g, '```$2')
      .replace(/(\{%-?|\{\{[<%])\s*(endhighlight|\/\s*highlight)\s*-?[%>]\}\}?/g, '```')
  )
}

/** The heading that says the title again, or gives it; it is taken out, since pages show their title. */
function takeTitle(tree: Root, title: string | undefined): string | undefined {
  const first = tree.children.find(node => node.type === 'heading')
  const text = first && toString(first).replace(/\s+/g, ' ').trim()
  const isTitle = title ? tree.children[0] === first && same(text ?? '', title) : Boolean(text)
  if (!first || !text || !isTitle) return undefined
  // A later section's heading can lend its words, but must stay.
  if (title || first.depth === 1) tree.children.splice(tree.children.indexOf(first), 1)
  return text
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { sensitivity: 'base', ignorePunctuation: true }) === 0
}

function titleFromName(path: string): string {
  const parts = withoutEnding(path).split('/')
  const name = isIndex(parts.at(-1)!) && parts.length > 1 ? parts.at(-2)! : parts.at(-1)!
  return inWords(name)
}

function lower(tree: Root): void {
  visit(tree, 'heading', (node: Heading) => {
    node.depth = Math.min(6, node.depth + 1) as Heading['depth']
  })
}

function movedTo(url: string): Paragraph {
  const link: Link = { type: 'link', url, children: [{ type: 'text', value: url }] }
  return { type: 'paragraph', children: [{ type: 'text', value: 'This page has moved: ' }, link] }
}

/** HTML leaves white space where Markdown has none, and headings are one line. */
function tidy(tree: Root): void {
  visit(tree, 'heading', (node: Heading) => {
    visit(node, 'break', (_, index, parent) => {
      parent!.children[index!] = { type: 'text', value: ' ' } as never
    })
  })
  tree.children = tree.children.filter(node => node.type !== 'heading' || toString(node).trim())
  visit(tree, 'paragraph', node => {
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (first?.type === 'text') first.value = first.value.trimStart()
    if (last?.type === 'text') last.value = last.value.trimEnd()
  })
}
