import type { Snapshot } from '../../content'

/** Somebody who walks: with a role, with what was delegated to them, or nobody signed in (no role). */
export interface Reader {
  readonly role?: string
  readonly person?: string
  readonly audience: string
}
export interface World {
  readonly reader: Reader
  /** Short id; '' where nothing that is read depends on the channel. */
  readonly channel: string
  /** `YYYY-MM-DD` */
  readonly day: string
}

/**
 * Every reader × channel × day for which a tree is proven. A set of them is one bigint, a bit each, so that what is the
 * same for all is done once. The lowest bit is today, the first reader, the first channel.
 */
export class Worlds {
  readonly all: bigint
  private readonly ofReader: readonly bigint[]
  private readonly ofChannel: readonly bigint[]
  private readonly ofDay: readonly bigint[]

  constructor(
    readonly readers: readonly Reader[],
    readonly channels: readonly string[],
    readonly days: readonly string[],
  ) {
    const [r, c, d] = [readers.length, channels.length, days.length]
    const every = (from: number, step: number, count: number) => {
      let mask = 0n
      for (let i = 0; i < count; i++) mask |= 1n << BigInt(from + i * step)
      return mask
    }
    const row = (bits: bigint, step: number, count: number) => bits * every(0, step, count)
    this.all = every(0, 1, r * c * d)
    this.ofChannel = channels.map((_, i) => every(i, c, r * d))
    this.ofReader = readers.map((_, i) => row(every(i * c, 1, c), r * c, d))
    this.ofDay = days.map((_, i) => every(i * r * c, 1, r * c))
  }

  forReaders(holds: (reader: Reader) => boolean): bigint {
    return this.union(this.readers, this.ofReader, holds)
  }
  forChannels(holds: (channel: string) => boolean): bigint {
    return this.union(this.channels, this.ofChannel, holds)
  }
  forDays(holds: (day: string) => boolean): bigint {
    return this.union(this.days, this.ofDay, holds)
  }
  private union<T>(list: readonly T[], masks: readonly bigint[], holds: (one: T) => boolean): bigint {
    return list.reduce((mask, one, i) => (holds(one) ? mask | masks[i]! : mask), 0n)
  }

  /** The world of one bit. */
  at(bit: number): World {
    const [r, c] = [this.readers.length, this.channels.length]
    return {
      reader: this.readers[Math.floor(bit / c) % r]!,
      channel: this.channels[bit % c]!,
      day: this.days[Math.floor(bit / (r * c))]!,
    }
  }

  readersIn(mask: bigint): Reader[] {
    return this.readers.filter((_, i) => (mask & this.ofReader[i]!) !== 0n)
  }
  channelsIn(mask: bigint): string[] {
    return this.channels.filter((_, i) => (mask & this.ofChannel[i]!) !== 0n)
  }
  daysIn(mask: bigint): string[] {
    return this.days.filter((_, i) => (mask & this.ofDay[i]!) !== 0n)
  }
}

/** Where both hold; no new number is made of two that are the same, which most are. */
export const both = (one: bigint, other: bigint): bigint => (one === other ? one : one & other)

/** The number of the lowest bit of a set that isn't empty. */
export const lowest = (mask: bigint): number => (mask & -mask).toString(2).length - 1

/** The roles, those to whom something is delegated in each role they hold, and who isn't signed in. */
export function readersOf(snapshot: Snapshot): Reader[] {
  const { roles, organization, documents } = snapshot
  const named: Reader[] = roles.map(({ role, audience }) => ({ role, audience }))
  const all = [...documents.values()]
  const delegates = new Set(
    all.flatMap(one => (one.kind === 'action' ? one.limits.flatMap(({ person }) => person ?? []) : [])),
  )
  const held = new Set<string>()
  const persons = all.flatMap(one => {
    if (one.kind !== 'team') return []
    return one.people.flatMap(({ person, role }): Reader[] => {
      const known = roles.find(each => each.role === role)
      if (!known || !delegates.has(person) || held.has(`${person} ${role}`)) return []
      held.add(`${person} ${role}`)
      return [{ role, person, audience: known.audience }]
    })
  })
  return [...named, ...persons, { audience: organization.audiences[0] ?? '' }]
}

/** Short ids of the channels that are open to anybody now, the most used first. */
export function channelsOf({ documents }: Snapshot): string[] {
  return [...documents.values()]
    .flatMap(one =>
      one.kind === 'channel' && (one.status === 'live' || one.status === 'trial') ? [one] : [],
    )
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ id }) => id.slice(id.indexOf('/') + 1))
}
