import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { stringify } from 'yaml'
import { writeMarkdown } from './markdown'
import type { Page } from './page'
import type { Note } from './report'

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** What a document says of itself besides what its page kept. */
export interface About {
  /** Only where it differs from the file's path. */
  readonly id?: string
  readonly owner: string
  readonly audience?: string
  readonly was: readonly string[]
}

/** A page as the text of an MDX file: front matter, then its body. */
export function documentText(page: Page, { id, owner, audience, was }: About, note: Note): string {
  const { summary, asked, tags } = page.kept
  const fields = {
    title: page.title,
    ...(id && { id }),
    owner,
    ...(audience && { audience }),
    ...(summary && { summary }),
    ...(asked.length && { asked }),
    ...(tags.length && { tags }),
    ...(was.length && { was }),
  }
  let body = written(page.tree)
  if (body === undefined) {
    note(1, 'The layout of this page; only its words were kept')
    body = writeMarkdown(words(page.tree))
  }
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body && `\n${body}`}`
}

/** The tree as MDX, unless it doesn't read back without anything to run. */
function written(tree: Root): string | undefined {
  try {
    const body = writeMarkdown(tree)
    let plain = true
    visit(reader.parse(body), (node: Nodes) => {
      const component = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      if (component ? node.name !== 'Note' : /^(mdx|html)/.test(node.type)) plain = false
    })
    return plain ? body : undefined
  } catch {
    return undefined
  }
}

function words(tree: Root): Root {
  const texts = tree.children.map(node => toString(node).trim()).filter(text => text)
  return {
    type: 'root',
    children: texts.map(value => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
}
