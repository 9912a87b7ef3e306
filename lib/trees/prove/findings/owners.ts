import { maySee, type Outcome, type Snapshot, type Team } from '../../../content'
import type { Explored } from '../explored'
import type { Spot } from '../spot'
import { addAtOutcomes, type Standing } from './at-outcomes'
import type { Findings, Told } from './collect'
import { alwaysOpen, neverOpen, type Teams } from './teams'

/** Whoever owns an outcome is reached on the channel somebody walks on, has hours, a backup, and somebody after them. */
export function checkOwners(explored: Explored, findings: Findings, teams: Teams): void {
  const { snapshot, worlds } = explored.program
  addAtOutcomes(explored, findings, ofOutcome)

  function ofOutcome(node: Outcome, { tree }: Spot): Standing[] {
    const team = teams.get(node.owner === 'whoever-may' ? tree.owner : node.owner)
    if (!team) return []
    const hidden: Told = {
      rule: 'owner-hidden',
      place: node,
      message: ({ roles }) => `"${node.id}" is owned by "${team.id}", which ${roles} may not see.`,
      mend: 'Widen the audience of the team, or let another own it.',
    }
    const blind = worlds.forReaders(({ audience }) => !maySee(snapshot, audience, team))
    const out = teams.channels.filter(channel => !teams.reached(team, channel))
    return [
      { told: hidden, worlds: blind },
      ...out.map(channel => ({ told: outOfReach(team, channel), worlds: onChannel(channel) })),
      ...[...ofTeam(team, teams)].map(told => ({ told, worlds: worlds.all })),
    ]
  }

  /** Where nothing that is read depends on the channel, it may be any. */
  function onChannel(channel: string): bigint {
    return worlds.channels.includes(channel) ? worlds.forChannels(each => each === channel) : worlds.all
  }
}

const outOfReach = (team: Team, channel: string): Told => ({
  rule: 'owner-out-of-reach',
  place: at(team),
  severity: 'warning',
  channels: [channel],
  message: ({ channels }) => `“${team.title}” owns outcomes, and can't be reached on ${channels}.`,
  mend: 'Add it to "reach", or let the channel pass on ("escalatesTo") to one where they are.',
})

/** Channels on which nobody is reached, whoever owns what. */
export function checkChannels({ documents }: Snapshot, findings: Findings, teams: Teams): void {
  for (const id of teams.deadChannels) {
    const channel = documents.get(`channels/${id}`)
    if (!channel) continue
    findings.addPlain({
      rule: 'nobody-on-channel',
      place: { file: channel.file, line: 1, column: 1 },
      severity: 'warning',
      message: () =>
        `No team is reached on “${channel.title}”: none has it among its ways, and it passes on to none that one has.`,
      mend: `Add "${id}" to a team's "reach", or "escalatesTo: [channels/…]" here.`,
    })
  }
}

const at = ({ file }: Team) => ({ file, line: 1, column: 1 })

function* ofTeam(team: Team, teams: Teams): Generator<Told> {
  const warning = (rule: string, message: string, mend: string): Told => {
    return { rule, place: at(team), severity: 'warning', message: () => message, mend }
  }
  if (neverOpen(team.hours)) {
    yield warning('owner-never-open', `“${team.title}” owns outcomes, and is never open.`, 'Write its hours.')
  }
  if (alwaysOpen(team.hours)) return
  if (team.backup === undefined) {
    const message = `“${team.title}” owns outcomes, and nobody stands in for it while it is closed.`
    yield warning('owner-without-backup', message, 'Add "backup: teams/…".')
  }
  const last = endOf(team, teams)
  if (last === 'circle') {
    const message = `What “${team.title}” can't do goes round in circles: its escalation comes back to where it was.`
    yield {
      rule: 'escalation-circle',
      place: at(team),
      message: () => message,
      mend: 'Let it end with a team that is always open.',
    }
  } else if (last) {
    const whom = last === team ? 'it' : `“${last.title}”`
    const message = `Nobody takes over from “${team.title}” at every hour: its escalation ends with ${whom}, which closes.`
    yield warning('escalation-ends', message, 'Let it go on ("escalatesTo") to a team that is always open.')
  }
}

/** Where an escalation ends badly: the team that closes and passes on to nobody; `circle` where it never ends. */
function endOf(team: Team, teams: Teams, before: readonly Team[] = []): Team | 'circle' | undefined {
  if (before.includes(team)) return 'circle'
  const next = team.escalatesTo.flatMap(({ team: id }) => teams.get(id) ?? [])
  if (next.length === 0) return alwaysOpen(team.hours) ? undefined : team
  return next.map(each => endOf(each, teams, [...before, team])).find(end => end !== undefined)
}
