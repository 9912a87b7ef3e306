import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

/** A component as it stands in a parsed document, before it is reviewed. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement

export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** The literal attributes of a component, without white space around them. */
export function literals(element: Element): Record<string, string> {
  return Object.fromEntries(
    element.attributes.flatMap(a =>
      a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value.trim()]] : [],
    ),
  )
}

/** One literal attribute; undefined when it isn't there. */
export function literal(element: Element, name: string): string | undefined {
  const all = literals(element)
  return Object.hasOwn(all, name) ? all[name] : undefined
}
