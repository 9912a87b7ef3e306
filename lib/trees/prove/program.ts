import type { Snapshot, Tree, TreeNode } from '../../content'
import { targets } from '../targets'
import { Atoms } from './atoms'
import { conditionsOf } from './conditions'
import { Features } from './features'
import { Names, valuesOf } from './names'
import { inOrder } from './order'
import { readAgain, sharedFacts } from './read-again'
import { actionNamed, type Scope } from './scope'
import type { Judged, Remembered, Spot, Term } from './spot'
import { Variable, type Feature } from './variable'
import type { Worlds } from './worlds'

/** A tree and those it enters, with names looked up: what the search runs on. */
export class Program {
  readonly atoms = new Atoms()
  readonly features: Features
  /** By tree, in an order in which every node stands before those it leads to. */
  readonly spots: ReadonlyMap<string, readonly Spot[]>
  private readonly names: Names
  private readonly byNode: ReadonlyMap<string, ReadonlyMap<string, Spot>>

  constructor(
    readonly scope: Scope,
    readonly worlds: Worlds,
  ) {
    this.features = new Features(this.atoms, worlds)
    this.names = new Names(scope, worlds)
    this.spots = new Map(
      [...scope.trees.values()].map(tree => [tree.id, inOrder(tree).map(node => this.spot(tree, node))]),
    )
    this.byNode = new Map(
      [...this.spots].map(([id, spots]) => [id, new Map(spots.map(spot => [spot.node.id, spot]))]),
    )
    const all = [...this.spots.values()].flat()
    const shared = sharedFacts(all)
    for (const spot of all) readAgain(this, spot, shared)
  }

  get variables(): readonly Variable[] {
    return this.names.variables
  }

  get snapshot(): Snapshot {
    return this.scope.snapshot
  }

  private spot(tree: Tree, node: TreeNode): Spot {
    let reads = 0n
    const read = (feature: Feature) => (reads |= feature.bit)
    const conditions = conditionsOf(node).map(condition => ({
      read: condition,
      terms: condition.terms.map(({ node: name, among }): Term => {
        const variable = this.names.named(tree, name)
        if (!variable)
          return { channels: name === 'channel' ? this.worlds.forChannels(id => among.includes(id)) : 0n }
        const test = this.features.test(variable, among)
        read(test)
        return { test }
      }),
    }))
    const judged = this.judged(tree, node, read)
    const asks = this.remembered(tree, node)
    const facts = new Set([
      ...conditions.flatMap(({ terms }) => terms.flatMap(testedBy)),
      ...(judged?.facts ?? []),
    ])
    const looksUp = [...facts].filter(({ fact }) => fact && fact.from !== 'asked')
    const next = targets(node)
    return { tree, node, next, conditions, looksUp, ...(judged && { judged }), ...(asks && { asks }), reads }
  }

  spotOf(tree: Tree, id: string): Spot | undefined {
    return this.byNode.get(tree.id)?.get(id)
  }

  private judged(tree: Tree, node: TreeNode, read: (feature: Feature) => void): Judged | undefined {
    const action = actionNamed(this.snapshot, node)
    if (!action || (node.kind !== 'authority' && node.kind !== 'outcome')) return undefined
    const named = typeof node.amount === 'string' ? this.names.named(tree, node.amount) : node.amount
    const amount = action.unit === undefined ? undefined : (named ?? Infinity)
    const usable = !(amount instanceof Variable) || amount.levels?.unit === action.unit
    if (amount instanceof Variable && usable) read(this.features.limits(amount, action))
    const facts = new Set<Variable>()
    for (const { node: name, among } of action.limits.flatMap(limit => limit.if ?? [])) {
      const fact = this.names.fact(name)
      if (!fact) continue
      facts.add(fact)
      read(this.features.test(fact, among))
      // Where several values are known, a row that allows holds only when none is another.
      const others = valuesOf(fact).filter(id => !among.includes(id))
      read(this.features.test(fact, others))
    }
    return { action, facts: [...facts], ...(amount !== undefined && { amount: usable ? amount : Infinity }) }
  }

  private remembered(tree: Tree, node: TreeNode): Remembered | undefined {
    if (node.kind !== 'question' && node.kind !== 'amount' && node.kind !== 'date' && node.kind !== 'each')
      return undefined
    const key = this.names.key(tree, node.id)
    if (!key) return undefined
    const fact = 'fact' in node && node.fact !== undefined ? this.names.fact(node.fact) : undefined
    const fields =
      node.kind !== 'each'
        ? []
        : node.fields.flatMap(field => {
            const variable = this.names.key(tree, `${node.id}/${field.id}`)
            const about =
              field.kind === 'question' && field.fact !== undefined ? this.names.fact(field.fact) : undefined
            return variable ? [{ field, key: variable, ...(about && { fact: about }) }] : []
          })
    return { key, fields, ...(fact && { fact }) }
  }
}

const testedBy = (term: Term): Variable[] => ('test' in term ? [term.test.variable] : [])
