import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import { isElement, literal, type Element } from './attributes'
import { plainBody, unravel } from './body'
import { parseMarkdown } from './markdown'
import { readText } from './source'
import { plainText } from './text'

/** Words of a document as somebody reads them, and the lines of its file that they stand in, both counted. */
export interface Paragraph {
  readonly line: number
  readonly end: number
  readonly text: string
}

/** What is told of a component before what stands in it. */
const told = ['title', 'ask', 'hint']
/** What is read piece by piece. */
const taken = new Set(['list', 'listItem', 'table', 'blockquote', 'footnoteDefinition'])

/**
 * The paragraphs, points of lists, rows of tables, steps and questions of a document, without any of what only its author
 * sees: where links lead, names of steps, remarks. Undefined where it can't be read.
 */
export function paragraphsIn(file: string, bytes: Uint8Array): Paragraph[] | undefined {
  const source = readText(file, bytes)
  if (typeof source !== 'string') return undefined
  const root = parseMarkdown(file, source)
  return 'rule' in root ? undefined : unravel(root.children).flatMap(paragraphsOf)
}

function paragraphsOf(node: Nodes): Paragraph[] {
  if (isElement(node) && (node.type === 'mdxJsxFlowElement' || node.children.some(isElement)))
    return [...heads(node), ...unravel(node.children).flatMap(paragraphsOf)]
  if (taken.has(node.type) && 'children' in node) return unravel(node.children).flatMap(paragraphsOf)
  const text = plainText(plainBody([node]))
    .replace(/\n{2,}/g, '\n')
    .trim()
  const { start, end } = (node as { position?: Position }).position ?? {}
  return text && start ? [{ line: start.line, end: end?.line ?? start.line, text }] : []
}

function heads(element: Element): Paragraph[] {
  const line = element.position?.start.line ?? 1
  const text = told.flatMap(name => literal(element, name) ?? []).join(' · ')
  return text ? [{ line, end: line, text }] : []
}
