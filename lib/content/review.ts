import type { Image, ImageReference, Nodes, Parents } from 'mdast'
import { isElement, literals, type Element } from './attributes'
import { ruleOf } from './components'
import { reviewElement } from './element-review'
import { placeOf } from './markdown'
import type { Link, Place, PlaybookStep, Problem, Reference } from './model'
import { problem } from './problem'
import { unsafeUrl } from './url'

/** What a walk over a parsed body gathers: what is refused in it, what it links to and what it names. */
export interface Review {
  readonly problems: Problem[]
  readonly links: Link[]
  readonly references: Reference[]
  readonly steps: (Place & PlaybookStep)[]
}

/**
 * Reads every node of an mdast body and refuses what is not on the list: code, HTML, unknown components.
 * Questions and outcomes stand only in a `tree`.
 */
export function review(file: string, root: Parents, tree: boolean): Review {
  const found: Review = { problems: [], links: [], references: [], steps: [] }
  visit(root, tree ? 'tree' : 'root', [])
  return found

  function visit(node: Nodes, within: string, around: readonly string[]): void {
    found.problems.push(...refused(file, node))
    if (isElement(node)) {
      found.problems.push(...reviewElement(file, node, within, around))
      gather(file, node, found)
    } else if (
      (node.type === 'link' || node.type === 'image' || node.type === 'definition') &&
      !unsafeUrl(node.url)
    ) {
      const title = node.title ?? ''
      found.links.push({ ...placeOf(file, node), url: node.url, title, image: node.type === 'image' })
    }
    if ('children' in node) {
      const through = node.type === 'paragraph' || node.type === 'root'
      const here = isElement(node) ? (node.name ?? '') : through ? within : node.type
      const outside = isElement(node) ? [...around, node.name ?? ''] : around
      for (const child of node.children) visit(child, here, outside)
    }
  }
}

/** Why a node of Markdown may not stand in a document. */
function refused(file: string, node: Nodes): Problem[] {
  const refuse = (rule: string, message: string, mend: string) => [
    problem(placeOf(file, node), rule, message, mend),
  ]
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuse(
        'code',
        'Braces {…} are code, and there is no code in content.',
        'Take it out, or write \\{ for a brace.',
      )
    case 'html':
      return refuse('html', 'HTML can’t stand here.', 'Write it as Markdown.')
    case 'text':
      return refusedModules(file, node)
    case 'link':
    case 'definition':
      return refusedUrl(node.url)
    case 'image':
      return [...refusedUrl(node.url), ...withoutWords(node)]
    case 'imageReference':
      return withoutWords(node)
    default:
      return []
  }

  function refusedUrl(url: string): Problem[] {
    const scheme = unsafeUrl(url)
    if (!scheme) return []
    return refuse(
      'unsafe-link',
      `A link can’t begin with "${scheme}".`,
      'Link to https:, mailto:, tel: or a file.',
    )
  }
  function withoutWords({ alt }: Image | ImageReference): Problem[] {
    if (alt?.trim()) return []
    return refuse(
      'image-alt',
      'This image says nothing to somebody who can’t see it.',
      'Describe it: ![what it shows](…).',
    )
  }
}

const modules =
  /^(?:import\s*(?:["'{*]|[\w$]+(?:\s*,\s*\*\s*as\s+[\w$]+)?\s+from\s*["'])|export\s*(?:[{*]|(?:default|const|let|var|function|class|async)\s))/

/** `import` and `export` are words of prose to this parser; where they look like code, their author expects it to run. */
function refusedModules(file: string, { value, position }: Nodes & { type: 'text' }): Problem[] {
  return value.split('\n').flatMap((text, i) => {
    if (!modules.test(text)) return []
    const { line, column } = placeOf(file, { position })
    if (i === 0 && column > 1) return []
    const place = { file, line: line + i, column: 1 }
    return [
      problem(
        place,
        'code',
        'import and export are code, and there is no code in content.',
        'Take the line out.',
      ),
    ]
  })
}

function gather(file: string, element: Element, found: Review): void {
  const { refers = {} } = ruleOf(element.name) ?? {}
  const written = literals(element)
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const field = attribute.name
    const id = written[field]
    const kind = Object.hasOwn(refers, field) ? refers[field] : undefined
    if (kind && id && id !== 'whoever-may') {
      found.references.push({ ...placeOf(file, attribute), id, kinds: [kind], field })
    }
  }
  if (element.name !== 'Step') return
  const { id = '', title = '', action } = written
  found.steps.push({ ...placeOf(file, element), id, title, ...(action ? { action } : {}) })
}
