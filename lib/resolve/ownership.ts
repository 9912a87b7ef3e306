import type { Actor } from '../access'
import type { Team } from '../content'
import type { House } from './house'
import { opening } from './opening'
import type { Ownership } from './reply'
import { teamOf } from './team'

/** How a team is reached at an instant; the front desk when there is no team, or the actor may not see it. */
export function ownership(house: House, actor: Actor, team: Team | undefined, now: Date): Ownership {
  const { organization } = house.snapshot
  const owner = team ?? teamOf(house, actor, organization.frontDesk)
  if (!owner) {
    return {
      owner: { id: '', title: organization.name, url: '/' },
      reach: [],
      open: false,
      people: [],
      escalation: [],
    }
  }
  const { open, closesAt, opensAt } = opening(owner.hours, organization, now)
  const backup = owner.backup && teamOf(house, actor, owner.backup)
  return {
    owner: { id: owner.id, title: owner.title, url: owner.url },
    reach: Object.entries(owner.reach).map(([channel, value]) => ({ channel, value })),
    open,
    ...(closesAt && { closesAt: closesAt.toISOString() }),
    ...(opensAt && { opensAt: opensAt.toISOString() }),
    people: actor.role ? roster(house, owner, now) : [],
    ...(backup && { backup: { id: backup.id, title: backup.title } }),
    escalation: escalation(house, actor, owner),
  }
}

/** Who is in a team, those who are here now first. */
function roster({ snapshot }: House, team: Team, now: Date): Ownership['people'] {
  const people = team.people.flatMap(({ person, role, hours }) => {
    const known = snapshot.people.find(one => one.person === person)
    if (!known) return []
    const { open, closesAt } = opening(hours ?? team.hours, snapshot.organization, now)
    const until = open && closesAt ? { until: closesAt.toISOString() } : {}
    return [{ person, name: known.name, role, here: open, ...until }]
  })
  return people.sort((a, b) => Number(b.here) - Number(a.here))
}

/** Whom it goes to when nobody answers, each with the minutes since the beginning. A ring of teams is walked once. */
function escalation(house: House, actor: Actor, from: Team): Ownership['escalation'] {
  const found = new Map<string, { id: string; title: string; afterMinutes: number }>()
  const queue = [{ team: from, since: 0 }]
  for (let at = queue.shift(); at; at = queue.shift()) {
    for (const { team: id, afterMinutes } of at.team.escalatesTo) {
      const team = teamOf(house, actor, id)
      if (!team || team.id === from.id || found.has(team.id)) continue
      const since = at.since + afterMinutes
      found.set(team.id, { id: team.id, title: team.title, afterMinutes: since })
      queue.push({ team, since })
    }
  }
  return [...found.values()].sort((a, b) => a.afterMinutes - b.afterMinutes)
}
