import type { Action, EachField, Snapshot, Tree, TreeNode } from '../../content'
import { own } from '../own'
import { targets } from '../targets'
import { Atoms } from './atoms'
import { conditionsOf, type Read } from './conditions'
import { Features } from './features'
import { Levels } from './levels'
import { inOrder } from './order'
import { actionNamed, treeOf, type Scope } from './scope'
import { Variable, type Feature, type Test } from './variable'
import type { Worlds } from './worlds'

export type Term = { readonly channels: bigint } | { readonly test: Test }

/** What an authority node or a grant is held against. */
export interface Judged {
  readonly action: Action
  /** Absent where the action takes none; a number is a literal. */
  readonly amount?: Variable | number
  /** Facts that its limits read, other than the channel. */
  readonly facts: readonly Variable[]
}
/** What an asking node remembers. */
export interface Remembered {
  readonly key: Variable
  readonly fact?: Variable
  readonly fields: readonly { readonly field: EachField; readonly key: Variable; readonly fact?: Variable }[]
}

/** A node with all that it reads looked up. */
export interface Spot {
  readonly tree: Tree
  readonly node: TreeNode
  /** Ids of the nodes that it leads to in its tree. */
  readonly next: readonly string[]
  readonly conditions: readonly { readonly read: Read; readonly terms: readonly Term[] }[]
  readonly judged?: Judged
  readonly asks?: Remembered
  /** Facts that it reads and that may be known from elsewhere. */
  readonly looksUp: readonly Variable[]
  /** Bits of the features that it reads itself. */
  reads: bigint
}

/** A tree and those it enters, with names looked up: what the search runs on. */
export class Program {
  readonly atoms = new Atoms()
  readonly features: Features
  readonly variables: Variable[] = []
  /** By tree, in an order in which every node stands before those it leads to. */
  readonly spots: ReadonlyMap<string, readonly Spot[]>
  /** Facts that a node asks for, and facts that may have several values. */
  private readonly askedFacts: ReadonlySet<Variable>
  private readonly manyFacts: ReadonlySet<Variable>
  private readonly byName = new Map<string, Variable>()
  private readonly byNode: ReadonlyMap<string, ReadonlyMap<string, Spot>>

  constructor(
    readonly scope: Scope,
    readonly worlds: Worlds,
  ) {
    this.features = new Features(this.atoms, worlds)
    this.spots = new Map(
      [...scope.trees.values()].map(tree => [tree.id, inOrder(tree).map(node => this.spot(tree, node))]),
    )
    this.byNode = new Map(
      [...this.spots].map(([id, spots]) => [id, new Map(spots.map(spot => [spot.node.id, spot]))]),
    )
    const all = [...this.spots.values()].flat()
    this.askedFacts = new Set(all.flatMap(({ asks }) => asks?.fact ?? []))
    this.manyFacts = new Set(all.flatMap(severalFacts))
    for (const spot of all) this.readAgain(spot)
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
        const variable = this.named(tree, name)
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
    const named = typeof node.amount === 'string' ? this.named(tree, node.amount) : node.amount
    const amount = action.unit === undefined ? undefined : (named ?? Infinity)
    const usable = !(amount instanceof Variable) || amount.levels?.unit === action.unit
    if (amount instanceof Variable && usable) read(this.features.limits(amount, action))
    const facts = new Set<Variable>()
    for (const { node: name, among } of action.limits.flatMap(limit => limit.if ?? [])) {
      const fact = this.fact(name)
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
    const key = this.key(tree, node.id)
    if (!key) return undefined
    const fact = 'fact' in node && node.fact !== undefined ? this.fact(node.fact) : undefined
    const fields =
      node.kind !== 'each'
        ? []
        : node.fields.flatMap(field => {
            const variable = this.key(tree, `${node.id}/${field.id}`)
            const about =
              field.kind === 'question' && field.fact !== undefined ? this.fact(field.fact) : undefined
            return variable ? [{ field, key: variable, ...(about && { fact: about }) }] : []
          })
    return { key, fields, ...(fact && { fact }) }
  }

  /** An asking node looks first whether it was answered before: as the same fact, or when its tree was entered before. */
  private readAgain(spot: Spot): void {
    const { tree, node, asks } = spot
    for (const { fact } of asks?.fields ?? []) {
      if (!fact) continue
      spot.reads |= this.features.origin(fact).bit
      if (this.askedFacts.has(fact)) spot.reads |= this.features.whole(fact).bit
    }
    if (!asks || (!asks.fact && !this.scope.again.has(tree.id))) return
    const { key, fact } = asks
    const way = (atom: number) => this.wayOf(spot, atom)
    const cuts = key.levels?.cuts ?? []
    if (this.scope.again.has(tree.id)) {
      spot.reads |= this.features.way(key, `${tree.id}#${node.id}`, way, cuts).bit
    }
    if (!fact) return
    if (this.manyFacts.has(fact)) spot.reads |= this.features.whole(fact).bit
    spot.reads |=
      this.features.whether(fact).bit | this.features.way(fact, `${tree.id}#${node.id}`, way, cuts).bit
    for (const feature of key.features) spot.reads |= this.features.alike(feature, fact).bit
  }

  private wayOf({ node, asks }: Spot, atom: number): string {
    const { ids, top } = this.atoms.get(atom)
    if (top !== undefined && (node.kind === 'amount' || node.kind === 'each')) {
      return asks!.key
        .levels!.at(top)
        .map(({ index, worlds }) => `${node.bands[index]!.to} ${worlds.toString(36)}`)
        .join()
    }
    if (node.kind === 'date') return node.bands.find(({ id }) => id === ids[0])?.to ?? ''
    if (node.kind !== 'question') return ''
    return ids[0] === 'unsure'
      ? (node.unsure ?? '')
      : (node.choices.find(({ id }) => id === ids[0])?.to ?? '')
  }

  /** What a name in a tree stands for: a node's answer, here or in a tree that is entered, a field of items, or a fact. */
  named(tree: Tree, name: string): Variable | undefined {
    const here = this.key(tree, name)
    if (here) return here
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      const id = name.slice(0, slash)
      const inner = treeOf(this.snapshot, id) ?? treeOf(this.snapshot, `trees/${id}`)
      const there =
        inner &&
        inner !== this.scope.root &&
        this.scope.trees.has(inner.id) &&
        this.key(inner, name.slice(slash + 1))
      if (there) return there
    }
    return this.fact(name)
  }

  private key(tree: Tree, name: string): Variable | undefined {
    const slash = name.indexOf('/')
    const node = own(tree.nodes, slash < 0 ? name : name.slice(0, slash))
    if (slash >= 0) {
      const field = node?.kind === 'each' && node.fields.find(({ id }) => id === name.slice(slash + 1))
      return field && field.kind === 'question' ? this.variable(`${tree.id}#${name}`) : undefined
    }
    if (node?.kind === 'question' || node?.kind === 'date') return this.variable(`${tree.id}#${name}`)
    if (node?.kind !== 'amount' && node?.kind !== 'each') return undefined
    return this.variable(`${tree.id}#${name}`, undefined, () => this.levels(node.unit, node.bands))
  }

  fact(name: string): Variable | undefined {
    const fact = name === 'channel' ? undefined : this.snapshot.facts.get(name)
    if (!fact) return undefined
    return this.variable(`fact ${name}`, fact, () =>
      fact.kind === 'amount' ? this.levels(fact.unit, fact.bands) : undefined,
    )
  }

  private levels(unit: string, bands: ConstructorParameters<typeof Levels>[1]): Levels {
    return new Levels(unit, bands, this.snapshot.figures, this.worlds)
  }

  private variable(name: string, fact?: Variable['fact'], levels?: () => Levels | undefined): Variable {
    const known = this.byName.get(name)
    if (known) return known
    const made = new Variable(this.variables.length, name, fact, levels?.())
    this.variables.push(made)
    this.byName.set(name, made)
    return made
  }
}

/** Ids that a fact can have. */
export function valuesOf({ fact }: Variable): string[] {
  return fact ? (fact.kind === 'choice' ? fact.values : fact.bands).map(({ id }) => id) : []
}

const testedBy = (term: Term): Variable[] => ('test' in term ? [term.test.variable] : [])

function severalFacts({ node, asks }: Spot): Variable[] {
  const picked = node.kind === 'question' && node.pick === 'many' && asks?.fact ? [asks.fact] : []
  return [...picked, ...(asks?.fields.flatMap(({ fact }) => fact ?? []) ?? [])]
}
