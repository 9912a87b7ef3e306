import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Problem } from './model'
import { problem } from './problem'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkMdx).freeze()

/** MDX text as an mdast tree with positions. Nothing in it is run. Syntax errors come back as a problem. */
export function parseMarkdown(file: string, source: string): Root | Problem {
  try {
    return processor.parse(source)
  } catch (error) {
    const { reason, place } = error as { reason?: string; place?: Point | { start: Point } }
    if (!reason) return problem({ file, line: 1, column: 1 }, 'syntax', 'This is nested too deeply to read.', 'Make it flatter.')
    const point = place && 'start' in place ? place.start : (place ?? pointIn(reason))
    const [message, mend] = explain(reason)
    return problem({ file, line: point.line, column: point.column }, 'syntax', message, mend)
  }
}

interface Point {
  line: number
  column: number
}

/** A missing closing tag is only placed in its message: "… for `<a>` (3:1-3:16)". */
function pointIn(reason: string): Point {
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? []
  return { line: Number(line ?? 1), column: Number(column ?? 1) }
}

const explanations: readonly (readonly [RegExp, string, string])[] = [
  [/Unexpected character `!`/, 'An HTML comment can’t stand here.', 'Take the comment out.'],
  [/Unexpected character `\/`.*local name/, 'A link in <…> can’t stand here.', 'Write [text](https://…), or the bare address.'],
  [/expression|acorn|brace/i, 'A brace { opens code here, and there is no code in content.', 'Write \\{ for a brace.'],
  [/import\/export/i, 'import and export are code, and there is no code in content.', 'Take the line out.'],
  [/name|character/i, 'A < opens a component here, and this isn’t one.', 'Write \\< for a less-than sign.'],
]

function explain(reason: string): readonly [string, string] {
  const closing = /(closing tag for|closing slash|end tag|closing tag) `?<?\/?([\w-]*)/.exec(reason)
  if (/Expected a closing tag|Unexpected closing/.test(reason)) {
    return [`${reason.replace(/ \(\d.*$/, '').replaceAll('`', '')}.`, `Open and close <${closing?.[2] || 'the component'}> in the same block.`]
  }
  const found = explanations.find(([pattern]) => pattern.test(reason))
  return found ? [found[1], found[2]] : [`${reason}.`, 'See the format of documents.']
}
