import type { Fact, Tree } from '../../content'
import { own } from '../own'
import { Levels } from './levels'
import { treeOf, type Scope } from './scope'
import { Variable } from './variable'
import type { Worlds } from './worlds'

/** The variables of a tree and those it enters, by the names that authors write. */
export class Names {
  readonly variables: Variable[] = []
  private readonly byName = new Map<string, Variable>()

  constructor(
    private readonly scope: Scope,
    private readonly worlds: Worlds,
  ) {}

  /** What a name in a tree stands for: a node's answer, here or in a tree that is entered, a field of items, or a fact. */
  named(tree: Tree, name: string): Variable | undefined {
    const here = this.key(tree, name)
    if (here) return here
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      const id = name.slice(0, slash)
      const inner = treeOf(this.scope.snapshot, id) ?? treeOf(this.scope.snapshot, `trees/${id}`)
      const there =
        inner &&
        inner !== this.scope.root &&
        this.scope.trees.has(inner.id) &&
        this.key(inner, name.slice(slash + 1))
      if (there) return there
    }
    return this.fact(name)
  }

  /** What is remembered of a node of a tree, or of a field of its items. */
  key(tree: Tree, name: string): Variable | undefined {
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
    const fact = name === 'channel' ? undefined : this.scope.snapshot.facts.get(name)
    if (!fact) return undefined
    return this.variable(`fact ${name}`, fact, () =>
      fact.kind === 'amount' ? this.levels(fact.unit, fact.bands) : undefined,
    )
  }

  private levels(unit: string, bands: ConstructorParameters<typeof Levels>[1]): Levels {
    return new Levels(unit, bands, this.scope.snapshot.figures, this.worlds)
  }

  private variable(name: string, fact?: Fact, levels?: () => Levels | undefined): Variable {
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
