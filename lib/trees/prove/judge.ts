import { addDays, instantOf, type Action, type Snapshot } from '../../content'
import { can, type Verdict } from '../../authority'
import { allUsedUp } from './used-up'
import type { Reader } from './worlds'

/** What is judged: the facts by name, several values of one joined by `/`. */
export interface Case {
  readonly action: Action
  /** Minor units, Infinity for any; absent where the action takes none. */
  readonly amount?: number
  readonly facts: Readonly<Record<string, string>>
  /** With every budget used up before, by whoever asks. */
  readonly usedUp?: boolean
}

/**
 * `can()`, asked once for all that it can't tell apart: for it a day is the stretch between two changes of the action's
 * limits.
 */
export class Judge {
  private readonly verdicts = new Map<string, Verdict>()
  private readonly changes = new Map<string, readonly string[]>()
  private readonly instants = new Map<string, Date>()

  constructor(private readonly snapshot: Snapshot) {}

  /** Undefined for who has no role, and so may do nothing alone. */
  verdict(
    { action, amount, facts, usedUp = false }: Case,
    { role, person }: Reader,
    day: string,
  ): Verdict | undefined {
    if (role === undefined) return undefined
    const stretch = this.stretchOf(action, day)
    const key = [action.id, role, person, stretch, amount, usedUp, ...Object.entries(facts).flat()].join('|')
    const known = this.verdicts.get(key)
    if (known) return known
    const { snapshot } = this
    const who = person === undefined ? {} : { person }
    const now = this.instant(day)
    const verdict = can({
      snapshot,
      role,
      ...who,
      action: action.id,
      ...(amount !== undefined && { amount }),
      facts,
      ...(usedUp && allUsedUp(action, now, person)),
      now,
    })
    this.verdicts.set(key, verdict)
    return verdict
  }

  /** How many changes of an action's limits have come by a day. */
  stretchOf(action: Action, day: string): number {
    let changes = this.changes.get(action.id)
    if (!changes) {
      const days = action.limits.flatMap(({ from, until }) => [
        from,
        ...(until === undefined ? [] : [addDays(until, 1)]),
      ])
      this.changes.set(action.id, (changes = days))
    }
    return changes.filter(change => change <= day).length
  }

  private instant(day: string): Date {
    const known = this.instants.get(day) ?? instantOf(day, 12 * 60, this.snapshot.organization.timeZone)
    this.instants.set(day, known)
    return known
  }
}
