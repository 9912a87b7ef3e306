import { who, whoAbout } from '../../../resolve'
import { teamsOf } from './map-teams'
import { hasWords } from '../browse/matching'
import { presentOwner, type ShownOwner } from './owner'
import { see, way, type Reader, type Way } from '../reader'

/** Whose issue it is: the owner of what somebody asks about, and all teams that the reader may see. */
export interface ShownTeams {
  /** What it is about, and whose that is. */
  readonly q: string
  readonly about?: ShownTeam
  /** A few questions that end at an owner. */
  readonly frontDoor?: Way
  /** What the teams are narrowed by. */
  readonly words: string
  readonly teams: readonly ShownTeam[]
  /** How many there are without the words. */
  readonly all: number
  readonly allUrl: string
}

export interface ShownTeam extends ShownOwner {
  readonly summary: string
}

export interface TeamsAsked {
  readonly q: string
  readonly words: string
}

export function presentTeams(reader: Reader, asked: TeamsAsked): ShownTeams {
  const { house, actor, now } = reader
  const { frontDoor } = house.snapshot.organization
  const [q, words] = [asked.q, asked.words].map(text => text.trim().slice(0, 500)) as [string, string]
  const owner = q ? whoAbout(house, { actor, text: q, now }) : undefined
  const door = see(reader, frontDoor ?? '')
  const all = teamsOf(reader)
  const shown = all
    .map(team => ({ team, owner: presentOwner(reader, who(house, { actor, id: team.id, now })) }))
    // Names are looked through only where they are shown.
    .filter(
      ({ team, owner }) =>
        !words ||
        hasWords(
          team,
          words,
          owner.people.map(({ name }) => name),
        ),
    )
  return {
    q,
    ...(owner && {
      about: { ...presentOwner(reader, owner), summary: see(reader, owner.owner.id)?.summary ?? '' },
    }),
    ...(door && { frontDoor: way(reader, door) }),
    words,
    teams: shown.map(({ team, owner }) => ({ ...owner, summary: team.summary })),
    all: all.length,
    allUrl: q ? `/who?${new URLSearchParams({ q })}` : '/who',
  }
}
