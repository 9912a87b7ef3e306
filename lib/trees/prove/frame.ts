import type { Enter, Tree } from '../../content'
import { own } from '../own'
import type { Live } from './live'
import type { Program } from './program'
import type { Spot } from './spot'
import type { Step } from './step'
import type { Values } from './values'

/** Where a walk can stand with what is still asked of its answers: one for all walks that can't end differently. */
export interface State {
  readonly place: Place
  readonly values: Values
  /** The authority node that said "allowed" since the last question, by its number; 0: none. */
  readonly allowed: number
  /** Where it can be come to. */
  worlds: bigint
  readonly from: Edge[]
  /** Its place among all states, once it is looked at; those that lead to it have a lower one. */
  index: number
}
/** A way to a state: by answers, or by what is known without asking. */
export interface Edge {
  readonly from: State
  readonly worlds: bigint
  readonly steps: readonly Step[]
  readonly asked: 0 | 1
}

/** A node as met in a frame, with its states. */
export class Place {
  readonly states = new Map<string, State>()
  private readonly projectors: ((atom: number) => number)[] = []

  constructor(
    readonly frame: Frame,
    readonly spot: Spot,
    /** Bits of the features that are still asked for from here on, in this tree and in those it goes back to. */
    readonly live: bigint,
    private readonly program: Program,
  ) {}

  /** What is left of what is known where only this is still asked for. */
  project(values: Values): Values {
    const left: number[] = []
    for (let i = 0; i < values.length; i += 2) {
      const variable = values[i]!
      const atom = this.projector(variable)(values[i + 1]!)
      if (atom !== 0) left.push(variable, atom)
    }
    return left
  }

  private projector(index: number) {
    const variable = this.program.variables[index]!
    return (this.projectors[index] ??= variable.projector(this.live & variable.mask))
  }
}

/** A tree on the way: the outermost, or one that was entered through a node of the frame outside. */
export class Frame {
  readonly places = new Map<string, Place>()

  constructor(
    readonly tree: Tree,
    private readonly program: Program,
    private readonly lives: ReadonlyMap<string, ReadonlyMap<string, Live>>,
    readonly outer?: { readonly frame: Frame; readonly enter: Enter },
  ) {}

  /** A node of its tree; undefined where there is none of that name. */
  place(id: string): Place | undefined {
    const known = this.places.get(id)
    if (known) return known
    const spot = this.program.spotOf(this.tree, id)
    if (!spot) return undefined
    const place = new Place(this, spot, this.live(id), this.program)
    this.places.set(id, place)
    return place
  }

  /** Where an exit leads in the frame outside. */
  back(exit: string | undefined): Place | undefined {
    const id = exit === undefined || !this.outer ? undefined : own(this.outer.enter.exits, exit)
    return id === undefined ? undefined : this.outer?.frame.place(id)
  }

  private live(id: string): bigint {
    const here = this.lives.get(this.tree.id)?.get(id)
    let live = here?.features ?? 0n
    for (const exit of here?.exits ?? []) live |= this.back(exit)?.live ?? 0n
    return live
  }

  /** Whether a tree is being walked already, here or outside. */
  inside(id: string): boolean {
    return this.tree.id === id || (this.outer?.frame.inside(id) ?? false)
  }
}
