import { maySee, type Team } from '../../../content'
import { who } from '../../../resolve'
import { drawn, type Drawing, type ShownMap } from './map'
import type { MapLink } from './map-layout'
import { presentOwner } from './owner'
import { see, type Reader } from '../reader'
import { spell } from '../spell'

/** Who takes over for whom, and whom an issue goes to when nobody answers: all teams that the reader may see. */
export function presentTeamMap(reader: Reader): ShownMap {
  return drawn(reader, {
    title: 'Who takes over',
    whole: 'An issue goes on there when nobody has answered for that long',
    dashed: 'Takes over while they are closed',
    boxes: teamsOf(reader).map(team => boxOf(reader, team)),
    links: teamsOf(reader).flatMap(team => linksOf(reader, team)),
  })
}

/** By title. */
export function teamsOf({ house: { snapshot }, actor }: Reader): Team[] {
  return [...snapshot.documents.values()]
    .filter((document): document is Team => document.kind === 'team')
    .filter(team => maySee(snapshot, actor.audience, team))
    .toSorted((a, b) => a.title.localeCompare(b.title, snapshot.organization.locale))
}

function boxOf(reader: Reader, team: Team): Drawing['boxes'][number] {
  const { house, actor, now } = reader
  const { open, hours } = presentOwner(reader, who(house, { actor, id: team.id, now }))
  const backup = seen(reader, team, team.backup)
  const later = team.escalatesTo.flatMap(({ team: id, afterMinutes }) => {
    const next = seen(reader, team, id)
    return next ? [`After ${spell(afterMinutes)} without an answer it goes to ${next.title}.`] : []
  })
  return {
    id: team.id,
    title: team.title,
    url: team.url,
    open,
    short: open ? 'open now' : 'closed now',
    note: hours,
    goes: [...(backup ? [`While it is closed, ${backup.title} takes over.`] : []), ...later],
  }
}

/** Where a team both takes over and is gone to later, one line says both. */
function linksOf(reader: Reader, team: Team): MapLink[] {
  const backup = seen(reader, team, team.backup)
  const later = team.escalatesTo.flatMap(({ team: id, afterMinutes }) => {
    const next = seen(reader, team, id)
    if (!next) return []
    const after = spell(afterMinutes)
    const label = next === backup ? ['closed, or', after] : [after]
    return [{ from: team.id, to: next.id, second: false, label }]
  })
  if (!backup || later.some(({ to }) => to === backup.id)) return later
  return [...later, { from: team.id, to: backup.id, second: true, label: [] }]
}

function seen(reader: Reader, from: Team, id: string | undefined): Team | undefined {
  const team = id === undefined ? undefined : see(reader, id)
  return team?.kind === 'team' && team.id !== from.id ? team : undefined
}
