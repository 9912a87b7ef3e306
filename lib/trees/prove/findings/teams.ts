import type { Channel, Hours, Snapshot, Team } from '../../../content'
import { channelsOf } from '../worlds'

/** Teams as somebody who waits for them meets them: on which channels, when, and who is next. */
export class Teams {
  /** Short ids of the channels that are open and on which any team is reached, and of those on which none is. */
  readonly channels: readonly string[]
  readonly deadChannels: readonly string[]
  private readonly ways = new Map<string, readonly string[]>()

  constructor(private readonly snapshot: Snapshot) {
    const teams = [...snapshot.documents.values()].filter((one): one is Team => one.kind === 'team')
    const open = channelsOf(snapshot)
    const leads = (channel: string) => teams.some(team => this.reached(team, channel))
    this.channels = open.filter(leads)
    this.deadChannels = open.filter(channel => !leads(channel))
  }

  get(id: string): Team | undefined {
    const found =
      this.snapshot.documents.get(id) ?? this.snapshot.documents.get(this.snapshot.redirects.get(id) ?? '')
    return found?.kind === 'team' ? found : undefined
  }

  /** The team, its backups and all that it escalates to, each once, the nearest first. */
  from(id: string): Team[] {
    const found = new Set<Team>()
    const queue = [id]
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const team = this.get(next)
      if (!team || found.has(team)) continue
      found.add(team)
      queue.push(
        ...(team.backup === undefined ? [] : [team.backup]),
        ...team.escalatesTo.map(({ team }) => team),
      )
    }
    return [...found]
  }

  /** Whether a team, or who stands in for it, is reached from a channel: on it, or on one that it passes on to. */
  reached(team: Team, channel: string): boolean {
    const ways = this.waysFrom(channel)
    const seen = new Set<Team>()
    for (
      let at: Team | undefined = team;
      at && !seen.has(at);
      at = at.backup === undefined ? undefined : this.get(at.backup)
    ) {
      if (ways.some(way => Object.hasOwn(at!.reach, way))) return true
      seen.add(at)
    }
    return false
  }

  /** Whether somebody with one of these roles is in the team or in one of those after it, and reached from a channel. */
  hasOneOf(id: string, roles: ReadonlySet<string>, channel: string): boolean {
    return this.from(id).some(
      team => team.people.some(({ role }) => roles.has(role)) && this.reached(team, channel),
    )
  }

  /** A channel and all that it passes on to. */
  private waysFrom(channel: string): readonly string[] {
    const known = this.ways.get(channel)
    if (known) return known
    const found = new Set<string>()
    const queue = [`channels/${channel}`]
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      const at = this.snapshot.documents.get(id)
      if (at?.kind !== 'channel' || found.has(shortOf(at))) continue
      found.add(shortOf(at))
      queue.push(...at.escalatesTo)
    }
    const ways = [...found]
    this.ways.set(channel, ways)
    return ways
  }
}

const shortOf = ({ id }: Channel): string => id.slice(id.indexOf('/') + 1)

export const alwaysOpen = (hours: Hours | undefined): boolean =>
  hours === undefined || hours.every(spans => spans.some(([from, to]) => from <= 0 && to >= 1440))

export const neverOpen = (hours: Hours | undefined): boolean =>
  hours !== undefined && hours.every(spans => spans.length === 0)
