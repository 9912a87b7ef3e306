import type { Outcome } from '../../../content'
import type { Explored } from '../explored'
import type { Split } from '../verdicts'
import type { Told } from './collect'
import type { Teams } from './teams'

interface Lacking {
  /** Where somebody else must say yes, and nobody is found. */
  readonly worlds: bigint
  readonly told: Told
}

/**
 * Where somebody else must say yes, one who may is found from the owner on: in its team, its backup, or further up, and
 * reached on the channel.
 */
export class NeedsSomebody {
  private readonly known = new Map<Split, Map<string, readonly Lacking[]>>()

  constructor(
    private readonly explored: Explored,
    private readonly teams: Teams,
  ) {}

  /** `from`: the team it begins with; `once`: after which budget is used up, where that is why. */
  of(split: Split, from: string, node: Outcome, once?: string): readonly Lacking[] {
    const byPlace = this.known.get(split) ?? new Map<string, readonly Lacking[]>()
    this.known.set(split, byPlace)
    const key = `${node.file}:${node.line} ${from}`
    const known = byPlace.get(key)
    if (known) return known
    const found = this.lacking(split, from, node, once)
    byPlace.set(key, found)
    return found
  }

  private lacking(split: Split, from: string, node: Outcome, once: string | undefined): Lacking[] {
    const { worlds } = this.explored.program
    const asking = split.needs | split.together
    return worlds.daysIn(asking).flatMap(day => {
      const onDay = asking & worlds.forDays(each => each === day)
      return worlds.channelsIn(onDay).flatMap(walked => {
        const able = split.able.get(`${day} ${walked}`) ?? split.able.get(`${day} `) ?? new Set<string>()
        const { channels } = this.teams
        const out = (walked ? channels.filter(each => each === walked) : channels).filter(
          channel => !this.teams.hasOneOf(from, able, channel),
        )
        // Where nobody may at all, only who isn't signed in is told to ask: they are judged by nobody.
        if (out.length === 0 || able.size === 0) return []
        const told = nobody(node, [...able].join(' or '), from, out, once)
        return [{ worlds: onDay & worlds.forChannels(each => each === walked), told }]
      })
    })
  }
}

function nobody(
  node: Outcome,
  roles: string,
  from: string,
  out: readonly string[],
  once: string | undefined,
): Told {
  return {
    rule: once === undefined ? 'nobody-to-ask' : 'budget-nobody-to-ask',
    place: node,
    channels: out,
    ...(once !== undefined && { severity: 'warning' }),
    message: ({ channels }) =>
      `${once === undefined ? '' : `Once ${once} is used up, `}"${node.id}" needs the ${roles}, and from "${from}" on nobody who is one can be reached${channels && ` on ${channels}`}.`,
    mend: 'Name one in the team, its backup or a team that it escalates to, with a way to reach them.',
  }
}
