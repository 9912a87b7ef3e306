import type { Root } from 'mdast'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import type { Position } from 'unist'
import type { Place, Problem } from './model'
import { tooDeepLine, tooDeepNode } from './nesting'
import { problem } from './problem'
import { explainSyntax } from './syntax-error'

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(mdxSyntax)
  .freeze()

/**
 * The syntax of MDX without its JavaScript parser: braces are only counted, so that what stands in them is never
 * read as code, and hostile braces take no longer than others.
 */
function mdxSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), mdxExpression(), mdxJsx(), mdxMd()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mdxFromMarkdown()]
}

/** MDX text as an mdast tree with positions. Nothing in it is run. Syntax errors come back as a problem. */
export function parseMarkdown(file: string, source: string): Root | Problem {
  const line = tooDeepLine(source)
  if (line) return tooDeep({ file, line, column: 1 })
  try {
    const root = processor.parse(source)
    const node = tooDeepNode(root)
    return node ? tooDeep(placeOf(file, node)) : root
  } catch (error) {
    const fault = explainSyntax(error, source)
    if (!fault) return tooDeep({ file, line: 1, column: 1 })
    return problem({ file, line: fault.line, column: fault.column }, 'syntax', fault.message, fault.mend)
  }
}

/** Where a node begins. */
export function placeOf(file: string, node: object): Place {
  const { position } = node as { position?: Position }
  return { file, line: position?.start.line ?? 1, column: position?.start.column ?? 1 }
}

function tooDeep(place: Place): Problem {
  return problem(place, 'too-deep', 'This stands too many levels deep to read.', 'Write it flatter.')
}
