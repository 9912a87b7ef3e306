import { who, type Ownership } from '../../../resolve'
import { presentReach } from '../whose/reach'
import { way, type Reader } from '../reader'
import { moment } from '../when'

export interface ShownButton {
  readonly words: string
  readonly href: string
}

interface Reached {
  readonly sentence: string
  readonly button?: ShownButton
}

/** How to reach a team now: itself while it is open, else who takes over for it, and when it is back. */
export function reachNow(reader: Reader, team: Ownership, sentence: string): Reached {
  if (team.open) return { sentence, ...buttonFor(reader, team, `Reach ${team.owner.title}`) }
  const { organization } = reader.house.snapshot
  const opens = team.opensAt ? `opens ${moment(team.opensAt, reader.now, organization)}` : 'is closed'
  const other = standIn(reader, team)
  const rest = other ? `; until then it goes to ${other.owner.title}` : ''
  const to = other ?? team
  return {
    sentence: `${sentence} ${team.owner.title} ${opens}${rest}.`,
    ...buttonFor(reader, to, `Reach ${to.owner.title}`),
  }
}

/** Dial, write or open it right there, else the team's own page, which says how. Who is closed is written to. */
export function buttonFor(reader: Reader, team: Ownership, words: string): { readonly button?: ShownButton } {
  const links = team.reach.flatMap(each => presentReach(each).href ?? [])
  const letter = team.open ? undefined : links.find(href => href.startsWith('mailto:'))
  const href = letter ?? links[0] ?? way(reader, team.owner).url
  return href ? { button: { words, href } } : {}
}

/** The first that is open of those who take over, one for the other. */
function standIn({ house, actor, now }: Reader, team: Ownership): Ownership | undefined {
  const seen = new Set<string>()
  for (let next = team.backup; next && !seen.has(next.id);) {
    seen.add(next.id)
    const other = who(house, { actor, id: next.id, now })
    if (other.open) return other
    next = other.backup
  }
  return undefined
}
