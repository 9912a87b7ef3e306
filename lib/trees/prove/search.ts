import { answersOf, type Answer } from './answers'
import type { End, Explored, Met } from './explored'
import type { Edge, Place, State } from './frame'
import type { Program } from './program'
import type { Spot } from './spot'
import type { Step } from './step'
import type { Values } from './values'
import type { Verdicts } from './verdicts'

/** What a search has come to so far: states that are still to be looked at, and what was met on the way. */
export class Search implements Explored {
  readonly states: State[] = []
  readonly ends: End[] = []
  readonly taken = new Map<Spot, Set<string>>()
  readonly unasked: (Met & { readonly fact: string })[] = []
  readonly shut: Met[] = []
  private readonly answers = new Map<Spot, readonly Answer[]>()
  private readonly numbers = new Map<Spot, number>()

  constructor(
    readonly program: Program,
    readonly verdicts: Verdicts,
  ) {}

  arrive(place: Place | undefined, values: Values, allowed: number, through: bigint, edge?: Edge): void {
    if (!place || through === 0n) return
    const left = place.project(values)
    const key = `${allowed} ${left.join(' ')}`
    const known = place.states.get(key)
    if (known) {
      if (known.worlds !== through) known.worlds |= through
      if (edge && !says(known.from.at(-1), edge)) known.from.push(edge)
    } else
      place.states.set(key, {
        place,
        values: left,
        allowed,
        worlds: through,
        from: edge ? [edge] : [],
        index: -1,
      })
  }

  /** Goes on to a place, where that can be in any world. */
  go(
    from: State,
    to: Place | undefined,
    values: Values,
    through: bigint,
    steps: readonly Step[],
    allowed = from.allowed,
    asked: 0 | 1 = 0,
  ): void {
    if (through !== 0n) this.arrive(to, values, allowed, through, { from, worlds: through, steps, asked })
  }

  meetUnknown(state: State, facts: readonly string[], where: bigint, steps: readonly Step[]): void {
    if (where === 0n) return
    for (const fact of facts) this.unasked.push({ state, worlds: where, steps, fact })
  }

  take(spot: Spot, what: string): void {
    const known = this.taken.get(spot)
    if (known) known.add(what)
    else this.taken.set(spot, new Set([what]))
  }

  /** The answers to an asking node, made once. */
  answersAt(spot: Spot): readonly Answer[] {
    let list = this.answers.get(spot)
    if (!list) this.answers.set(spot, (list = answersOf(this.program, spot)))
    return list
  }

  /** A number for each authority node, from 1 on. */
  numberOf(spot: Spot): number {
    const number = this.numbers.get(spot) ?? this.numbers.size + 1
    this.numbers.set(spot, number)
    return number
  }
}

/** Whether an edge says all that another does: the same state, as many questions, everywhere. */
const says = (edge: Edge | undefined, other: Edge): boolean =>
  edge !== undefined &&
  edge.from === other.from &&
  edge.asked === other.asked &&
  (edge.worlds === other.worlds || (other.worlds & ~edge.worlds) === 0n)
