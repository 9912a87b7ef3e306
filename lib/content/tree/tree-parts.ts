import type { FiguredBands } from '../figured'
import type { Fact, Place, Problem, TreeNode } from '../model'

/** What the components of a tree say, before anybody has looked whether it leads anywhere. */
export interface TreeParts {
  readonly nodes: TreeNode[]
  /** Where each `to` and the like stands, for the graph's own problems. */
  readonly edges: (Place & { readonly from: string; readonly to: string })[]
  /** Where each answer stands that a condition asks for. */
  readonly terms: (Place & { readonly node: string; readonly among: readonly string[] })[]
  /** The facts that are asked for. */
  readonly asks: FactAsked[]
  /** The nodes whose bands name figures. */
  readonly figured: Figured[]
  readonly problems: Problem[]
}

/** A node, or a field of one, that asks for a fact; it stands where it names it. */
export interface FactAsked extends Place {
  readonly node: string
  /** The field of an `<Each>`. */
  readonly field?: string
  readonly fact: string
  readonly kind: Fact['kind']
  readonly unit?: string
  readonly answers: readonly (Place & { readonly id: string })[]
}

/** A node whose bands name figures. */
export interface Figured extends FiguredBands {
  readonly node: string
}
