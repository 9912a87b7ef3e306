import type { Fact } from '../../content'
import { unset } from './atoms'
import type { Levels } from './levels'

/** Something that is asked of a variable somewhere: two answers that no feature tells apart are one. */
export interface Feature {
  readonly key: string
  /** Its bit in sets of features. */
  readonly bit: bigint
  /** What it makes of an atom. */
  sign(atom: number): string
  /** Where amounts are told apart, minor units: the highest that stands below each border. */
  readonly cuts: readonly number[]
}
/** Whether an answer is among some: in which worlds it holds. */
export interface Test extends Feature {
  readonly variable: Variable
  truth(atom: number): bigint
}

/** An answer that is remembered: at a node, in a field of its items, or to a fact. */
export class Variable {
  readonly features: Feature[] = []
  /** The bits of all its features. */
  mask = 0n
  private readonly projectors = new Map<bigint, (atom: number) => number>()

  constructor(
    readonly index: number,
    readonly name: string,
    readonly fact: Fact | undefined,
    /** Of an amount: its bands on each day. */
    readonly levels: Levels | undefined,
  ) {}

  add(feature: Feature): void {
    this.features.push(feature)
    this.mask |= feature.bit
  }

  get cuts(): number[] {
    return this.features.flatMap(({ cuts }) => cuts)
  }

  /** What is left of an atom where only these features (bits of its own) are still asked for: one atom for all alike. */
  projector(live: bigint): (atom: number) => number {
    const known = this.projectors.get(live)
    if (known) return known
    const features = this.features.filter(({ bit }) => (bit & live) !== 0n)
    const signed = (atom: number) => features.map(feature => feature.sign(atom)).join(' ')
    const bySign = new Map([[signed(unset), unset]])
    const found = new Map<number, number>()
    const project = (atom: number): number => {
      const before = found.get(atom)
      if (before !== undefined) return before
      const sign = signed(atom)
      const same = bySign.get(sign) ?? atom
      bySign.set(sign, same)
      found.set(atom, same)
      return same
    }
    this.projectors.set(live, project)
    return project
  }
}
