import { unset } from './atoms'
import type { Judge } from './judge'
import { valueOf, type Values } from './values'
import type { Program } from './program'
import type { Judged } from './spot'
import { Variable } from './variable'

/** In which worlds `can()` says what of one case. */
export interface Split {
  readonly allowed: bigint
  /** Who walks does it, together with a second person. */
  readonly together: bigint
  readonly needs: bigint
  readonly never: bigint
  readonly unknown: bigint
  /** What would have to be known first. */
  readonly facts: readonly string[]
  /** The roles that may, and those that `needs` names, by day and channel (`day channel`). */
  readonly able: ReadonlyMap<string, ReadonlySet<string>>
}

/** Asks `can()` about a case for every reader, channel and day at once. */
export class Verdicts {
  private readonly splits = new Map<string, Split>()

  constructor(
    private readonly program: Program,
    private readonly judge: Judge,
  ) {}

  /** `usedUp`: where all budgets of the action are used up before. */
  of(judged: Judged, values: Values, usedUp = false): Split {
    const { atoms } = this.program
    const amount =
      judged.amount instanceof Variable
        ? atomTop(atoms.get(valueOf(values, judged.amount.index)).top)
        : judged.amount
    const known = judged.facts.map(fact => [fact, valueOf(values, fact.index)] as const)
    const key = [
      judged.action.id,
      amount,
      usedUp,
      ...known.map(([{ index }, atom]) => `${index}:${atom}`),
    ].join(' ')
    const before = this.splits.get(key)
    if (before) return before
    const split = this.split(judged, amount, known, usedUp)
    this.splits.set(key, split)
    return split
  }

  private split(
    { action }: Judged,
    amount: number | undefined,
    known: readonly (readonly [Variable, number])[],
    usedUp: boolean,
  ): Split {
    const { worlds } = this.program
    const found = { allowed: 0n, together: 0n, needs: 0n, never: 0n, unknown: 0n }
    const unknown = new Set<string>()
    const able = new Map<string, Set<string>>()
    const onChannel = action.limits.some(limit => limit.if?.some(({ node }) => node === 'channel'))
    const channels = onChannel ? worlds.channels : ['']
    for (const day of worlds.days) {
      const onDay = worlds.forDays(each => each === day)
      for (const channel of channels) {
        const here = onChannel ? onDay & worlds.forChannels(each => each === channel) : onDay
        const facts = this.factsOn(known, here, channel)
        const roles = new Set<string>()
        able.set(`${day} ${channel}`, roles)
        for (const reader of worlds.readers) {
          const verdict = this.judge.verdict(
            { action, ...(amount !== undefined && { amount }), facts, usedUp },
            reader,
            day,
          )
          const mask = here & worlds.forReaders(each => each === reader)
          const kind = verdict?.verdict ?? 'needs'
          if (verdict?.verdict === 'needs' && verdict.needs.secondPerson) found.together |= mask
          else found[kind] |= mask
          if (verdict?.verdict === 'unknown') verdict.facts.forEach(fact => unknown.add(fact))
          if (verdict?.verdict === 'needs') verdict.needs.roles.forEach(role => roles.add(role))
          if (kind === 'allowed' && reader.role !== undefined && reader.person === undefined)
            roles.add(reader.role)
        }
      }
    }
    return { ...found, facts: [...unknown], able }
  }

  private factsOn(known: readonly (readonly [Variable, number])[], here: bigint, channel: string) {
    const { atoms, features } = this.program
    const facts: Record<string, string> = channel === '' ? {} : { channel }
    for (const [{ fact, levels }, atom] of known) {
      if (!fact || atom === unset || !features.isKnown(atom)) continue
      const { ids, top } = atoms.get(atom)
      const band =
        top === undefined ? undefined : levels?.at(top).find(each => (each.worlds & here) !== 0n)?.id
      facts[fact.fact] = band ?? ids.join('/')
    }
    return facts
  }
}

const atomTop = (top: number | undefined): number => top ?? Infinity
