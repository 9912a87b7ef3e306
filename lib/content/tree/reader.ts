import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { literal } from '../attributes'
import { plainBody, unravel } from '../body'
import { placeOf } from '../markdown'
import type { Place, Problem, TreeNode } from '../model'
import { problem } from '../problem'

/** What the components of a tree say, before anybody has looked whether it leads anywhere. */
export interface TreeParts {
  readonly nodes: TreeNode[]
  /** Where each `to` and the like stands, for the graph's own problems. */
  readonly edges: (Place & { readonly from: string; readonly to: string })[]
  /** Where each answer stands that a route asks for. */
  readonly terms: (Place & { readonly node: string; readonly among: readonly string[] })[]
  readonly problems: Problem[]
}

/** One component of a tree being read: what is asked of it, and where its problems and edges are kept. */
export class NodeReader {
  readonly id: string
  readonly place: Place
  private readonly inside: readonly MdxJsxFlowElement[]
  readonly common: Place & Pick<TreeNode, 'id' | 'body'>

  constructor(
    private readonly file: string,
    readonly element: MdxJsxFlowElement,
    readonly found: TreeParts,
  ) {
    const children = unravel(element.children)
    const isPart = (node: Nodes) => isFlow(node) && parts.has(node.name ?? '')
    this.id = literal(element, 'id') ?? ''
    this.place = placeOf(file, element)
    this.inside = children.filter(isFlow)
    this.common = { ...this.place, id: this.id, body: plainBody(children.filter(child => !isPart(child))) }
    if (this.id) this.checkId(this.id, this.place)
  }

  attribute(name: string, of: MdxJsxFlowElement = this.element): string | undefined {
    return literal(of, name)
  }

  /** The attribute under its own name, or nothing; for what may be absent from a node. */
  optional<K extends string>(name: K): Partial<Record<K, string>> {
    const value = this.attribute(name)
    return value === undefined ? {} : ({ [name]: value } as Record<K, string>)
  }

  /** Where an attribute stands; the component itself when it has none. */
  placeOf(of: MdxJsxFlowElement, name?: string): Place {
    const attribute = of.attributes.find(a => 'name' in a && a.name === name)
    return placeOf(this.file, attribute ?? of)
  }

  parts(name: string): MdxJsxFlowElement[] {
    return this.inside.filter(part => part.name === name)
  }

  /** The one part of this name; a second is a problem. */
  part(name: string): MdxJsxFlowElement | undefined {
    const [first, second] = this.parts(name)
    if (second)
      this.report(this.placeOf(second), 'doubled-part', `A second <${name}> stands here.`, 'Keep one.')
    return first
  }

  edge(to: string | undefined, at: Place): string {
    this.found.edges.push({ ...at, from: this.id, to: to ?? '' })
    return to ?? ''
  }

  report(at: Place, rule: string, message: string, mend: string): void {
    this.found.problems.push(problem(at, rule, message, mend))
  }

  checkId(id: string, at: Place): void {
    if (/^[\p{L}\p{M}\p{N}_-]+$/u.test(id)) return
    this.report(at, 'bad-id', `"${id}" can't be an id here.`, 'Use letters, numbers, - and _ only.')
  }

  /** Ids of the answers to one question: each once, and such as can stand in an address. */
  checkAnswers(answers: readonly (Place & { readonly id: string })[]): void {
    const seen = new Set<string>()
    for (const { id, ...at } of answers) {
      if (seen.has(id))
        this.report(at, 'doubled-id', `Two answers here are "${id}".`, 'Give one of them another id.')
      else if (id) this.checkId(id, at)
      seen.add(id)
    }
  }
}

const parts = new Set(['Choice', 'Unsure', 'When', 'Otherwise', 'Band'])

export function isFlow(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement'
}
