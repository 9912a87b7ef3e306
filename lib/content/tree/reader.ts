import type { Nodes } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { literal } from '../attributes'
import { plainBody, unravel } from '../body'
import { placeOf } from '../markdown'
import type { Fact, Place, TreeNode } from '../model'
import { problem } from '../problem'
import type { TreeParts } from './tree-parts'

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

  parts(...names: readonly string[]): MdxJsxFlowElement[] {
    return this.inside.filter(part => names.includes(part.name ?? ''))
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

  /** The fact that this asks for, noted with where its answers stand. */
  fact(
    kind: Fact['kind'],
    answers: readonly (Place & { readonly id: string })[],
    each?: string,
  ): { readonly fact?: string } {
    const fact = this.attribute('fact')
    if (fact === undefined) return {}
    const unit = this.attribute('unit')
    const where = each === undefined ? { node: this.id } : { node: each, field: this.id }
    this.found.asks.push({
      ...this.placeOf(this.element, 'fact'),
      ...where,
      fact,
      kind,
      ...(unit === undefined ? {} : { unit }),
      answers,
    })
    return { fact }
  }

  /** Whether this asks for a fact, which has its own bounds: then another here is a problem. */
  refuseBound(at: Place): boolean {
    const fact = this.attribute('fact')
    if (fact === undefined) return false
    const message = `What bounds "${fact}" stands in facts.yaml.`
    this.report(at, 'fact-bounds', message, 'Take it out here.')
    return true
  }

  /** Reads a part as a node is read; what it finds is kept with this one's. */
  inner(part: MdxJsxFlowElement): NodeReader {
    return new NodeReader(this.file, part, this.found)
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

/** What stands in a node without being words of it; a question or an amount stands in an `<Each>`. */
const parts = new Set(['Choice', 'Unsure', 'When', 'Otherwise', 'Band', 'Question', 'Amount'])

export function isFlow(node: Nodes): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement'
}
