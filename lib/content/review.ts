import type { Nodes, Parents } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { components } from './components'
import type { Link, Place, PlaybookStep, Problem, Reference } from './model'
import { didYouMean, problem } from './problem'
import { unsafeUrl } from './url'

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

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
  visit(root, tree ? 'tree' : 'root')
  return found

  function visit(node: Nodes, within: string): void {
    const place = placeOf(file, node)
    const refuse = (rule: string, message: string, mend: string) => found.problems.push(problem(place, rule, message, mend))
    if (node.type === 'mdxjsEsm') {
      refuse('code', 'import and export are code, and there is no code in content.', 'Take the line out.')
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      refuse('code', 'Braces {…} are code, and there is no code in content.', 'Take it out, or write \\{ for a brace.')
    } else if (node.type === 'html') {
      refuse('html', 'HTML can’t stand here.', 'Write it as Markdown.')
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const unsafe = unsafeUrl(node.url)
      if (unsafe) refuse('unsafe-link', `A link can’t begin with "${unsafe}".`, 'Link to https:, mailto:, tel: or a file.')
      else found.links.push({ ...place, url: node.url, title: node.title ?? '', image: node.type === 'image' })
    }
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim()) {
      refuse('image-alt', 'This image says nothing to somebody who can’t see it.', 'Describe it: ![what it shows](…).')
    }
    const jsx = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
    if (jsx) {
      found.problems.push(...reviewComponent(file, node, within))
      gather(file, node, found)
    }
    if ('children' in node) {
      const here = jsx ? (node.name ?? '') : node.type === 'paragraph' || node.type === 'root' ? within : node.type
      for (const child of node.children) visit(child, here)
    }
  }
}

/** Where a node begins. */
export function placeOf(file: string, node: Nodes | MdxJsxAttribute): Place {
  const start = (node as { position?: { start: { line: number; column: number } } }).position?.start
  return { file, line: start?.line ?? 1, column: start?.column ?? 1 }
}

function reviewComponent(file: string, node: Jsx, within: string): Problem[] {
  const name = node.name ?? ''
  const place = placeOf(file, node)
  const rule = Object.hasOwn(components, name) ? components[name] : undefined
  if (!rule) {
    if (name === 'script') return [problem(place, 'script', '<script> is code, and there is no code in content.', 'Take it out.')]
    const html = /^[a-z]*$/.test(name)
    const mend = didYouMean(name, Object.keys(components), html ? 'Write it as Markdown.' : 'Take it out.')
    const handlers = node.attributes.filter(a => a.type === 'mdxJsxAttribute' && /^on/i.test(a.name))
    return [
      problem(place, 'unknown-component', `There is no component <${name}>.`, mend),
      ...handlers.map(a => handler(file, a as MdxJsxAttribute)),
    ]
  }
  const problems: Problem[] = []
  if (rule.within && rule.within !== within) {
    const where = rule.within === 'tree' ? 'on its own, in a tree' : `inside <${rule.within}>`
    problems.push(problem(place, 'misplaced', `<${name}> stands ${where}, not here.`, 'Move it there.'))
  }
  const known = [...rule.required, ...(rule.optional ?? [])]
  const seen = new Set<string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value !== 'string')) {
      const at = placeOf(file, attribute as MdxJsxAttribute)
      problems.push(problem(at, 'code', 'Braces {…} are code, and there is no code in content.', 'Write name="value".'))
      if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name)
      continue
    }
    const at = placeOf(file, attribute)
    const words = rule.oneOf?.[attribute.name]
    if (seen.has(attribute.name)) problems.push(problem(at, 'doubled-attribute', `"${attribute.name}" stands twice.`, 'Keep one.'))
    seen.add(attribute.name)
    if (/^on[A-Za-z]/.test(attribute.name) && !known.includes(attribute.name)) problems.push(handler(file, attribute))
    else if (!known.includes(attribute.name) && !rule.open) {
      const mend = didYouMean(attribute.name, known, 'Take it out.')
      problems.push(problem(at, 'unknown-attribute', `<${name}> has no "${attribute.name}".`, mend))
    } else if (!attribute.value?.trim()) {
      problems.push(problem(at, 'wrong-value', `"${attribute.name}" is empty.`, `Write ${attribute.name}="…".`))
    } else if (words && !words.includes(attribute.value)) {
      const mend = didYouMean(attribute.value, words, `Write one of: ${words.join(', ')}.`)
      problems.push(problem(at, 'wrong-value', `"${attribute.value}" is not a ${attribute.name} of <${name}>.`, mend))
    }
  }
  for (const missing of rule.required.filter(needed => !seen.has(needed))) {
    problems.push(problem(place, 'missing-attribute', `<${name}> needs "${missing}".`, `Write ${missing}="…".`))
  }
  return problems
}

function gather(file: string, node: Jsx, found: Review): void {
  const { refers = {} } = components[node.name ?? ''] ?? {}
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
    const { name: field, value: id } = attribute
    const kind = Object.hasOwn(refers, field) ? refers[field] : undefined
    if (kind && id !== 'whoever-may') found.references.push({ ...placeOf(file, attribute), id, kinds: [kind], field })
  }
  if (node.name !== 'Step') return
  const { id = '', title = '', action } = literals(node)
  found.steps.push({ ...placeOf(file, node), id, title, ...(action ? { action } : {}) })
}

/** The literal attributes of a component. */
export function literals(node: Jsx): Record<string, string | undefined> {
  return Object.fromEntries(
    node.attributes.flatMap(a => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value.trim()]] : [])),
  )
}

function handler(file: string, attribute: MdxJsxAttribute): Problem {
  const message = `"${attribute.name}" is an event handler, and there is no code in content.`
  return problem(placeOf(file, attribute), 'event-handler', message, 'Take it out.')
}
