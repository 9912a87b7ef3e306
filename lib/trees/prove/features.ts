import type { Action } from '../../content'
import { unknown, unset, type Atoms } from './atoms'
import type { Feature, Test, Variable } from './variable'
import type { Worlds } from './worlds'

/** All that is asked of variables in a tree and those it enters, each thing once. */
export class Features {
  private readonly known = new Map<string, Feature>()

  constructor(
    private readonly atoms: Atoms,
    private readonly worlds: Worlds,
  ) {}

  get count(): number {
    return this.known.size
  }

  private add<F extends Feature>(variable: Variable, key: string, make: (key: string, bit: bigint) => F): F {
    const whole = `${variable.index} ${key}`
    const known = this.known.get(whole)
    if (known) return known as F
    const feature = make(key, 1n << BigInt(this.known.size))
    this.known.set(whole, feature)
    variable.add(feature)
    return feature
  }

  /** Whether an answer is among these; where there are several answers: whether any of them is. */
  test(variable: Variable, among: readonly string[]): Test {
    return this.add(variable, `in ${among.toSorted().join(' ')}`, (key, bit) => {
      const truth = (atom: number): bigint => {
        const { ids, top } = this.atoms.get(atom)
        if (variable.fact && !this.isKnown(atom)) return 0n
        if (top === undefined) return ids.some(id => among.includes(id)) ? this.worlds.all : 0n
        const fitting = variable.levels?.at(top).filter(({ id }) => among.includes(id)) ?? []
        return fitting.reduce((mask, { worlds }) => mask | worlds, 0n)
      }
      const sign = (atom: number) =>
        variable.fact && !this.isKnown(atom) ? (atom === unset ? '*' : '?') : truth(atom).toString(36)
      return { key, bit, variable, truth, sign, cuts: variable.levels?.cuts ?? [] }
    })
  }

  /** Which of an action's limits an amount is above. One that wasn't asked is any amount. */
  limits(variable: Variable, action: Action): Feature {
    const cuts = borders(action)
    return this.add(variable, `limits ${action.id}`, (key, bit) => {
      const sign = (atom: number) => {
        const top = this.atoms.get(atom).top ?? Infinity
        return String(cuts.filter(cut => cut < top).length)
      }
      return { key, bit, sign, cuts }
    })
  }

  /** Whether a fact is known, and where it isn't, whether somebody was asked. */
  whether(variable: Variable): Feature {
    return this.add(variable, 'known', (key, bit) => {
      const sign = (atom: number) =>
        atom === unset ? '*' : this.isKnown(atom) ? '!' : atom === unknown ? '?' : 'u'
      return { key, bit, sign, cuts: [] }
    })
  }

  /** Where an answer leads that was given before: `way` says so of an atom. */
  way(variable: Variable, node: string, way: (atom: number) => string, cuts: readonly number[]): Feature {
    return this.add(variable, `way ${node}`, (key, bit) => {
      return { key, bit, sign: atom => (atom === unset ? '*' : way(atom)), cuts }
    })
  }

  /** Which values exactly, and how many. */
  whole(variable: Variable): Feature {
    return this.add(variable, 'whole', (key, bit) => {
      return {
        key,
        bit,
        sign: atom => `${atom === unset ? '*' : ''}${this.atoms.get(atom).ids.join('/')}`,
        cuts: [],
      }
    })
  }

  /** Whether it was known before the walk. */
  origin(variable: Variable): Feature {
    return this.add(variable, 'origin', (key, bit) => {
      return { key, bit, sign: atom => (this.atoms.get(atom).before ? 'before' : ''), cuts: [] }
    })
  }

  /** Asks another variable for the same as this feature: what is known of one becomes known of the other. */
  alike(feature: Feature, variable: Variable): Feature {
    return this.add(variable, `as ${feature.key}`, (key, bit) => ({ ...feature, key, bit }))
  }

  isKnown(atom: number): boolean {
    const { ids, top } = this.atoms.get(atom)
    return top !== undefined || (ids.length > 0 && !ids.includes('unsure'))
  }
}

/** Every amount at which what an action's limits say may change, whatever the day. */
export function borders({ limits }: Action): number[] {
  return limits.flatMap(({ upTo, budgets }) =>
    [upTo ?? [], ...(budgets ?? []).map(({ sum }) => sum ?? [])].flat(),
  )
}
