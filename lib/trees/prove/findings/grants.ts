import type { Outcome } from '../../../content'
import type { End, Explored } from '../explore'
import type { Teams } from './teams'
import { metAt, type Findings } from './collect'

/**
 * What outcomes give, held against `can()`: only what whoever walks may give, and nothing handed over that they may
 * settle themselves. Every result but `handed-over` gives; an event that a team leads is that team's.
 */
export function checkGrants(explored: Explored, findings: Findings, teams: Teams): void {
  for (const end of explored.ends) {
    const { place, worlds, allowed } = end.state
    const { node, judged, tree } = place.spot
    if (node.kind !== 'outcome') continue
    if (!end.split || !judged) {
      if (allowed !== 0 && node.result === 'handed-over') {
        findings.add(ownHandedOver(node, 'what the authority before it allows'), explored, metAt(end, worlds))
      }
      continue
    }
    const { title } = judged.action
    const { split } = end
    if (handsOver(node))
      findings.add(ownHandedOver(node, `“${title}”`), explored, metAt(end, worlds & split.allowed))
    else {
      const told = {
        rule: 'gives-too-much',
        place: node,
        message: ({ roles }: { roles: string }) =>
          `"${node.id}" gives “${title}”, and ${roles} may not do that alone.`,
        mend: 'Lead them to an outcome with result="handed-over": <Authority needs="…">.',
      }
      findings.add(told, explored, metAt(end, worlds & split.needs))
    }
    const never = {
      rule: 'gives-never',
      place: node,
      message: ({ roles }: { roles: string }) =>
        `"${node.id}" promises “${title}” to ${roles}, and nobody may do that.`,
      mend: 'Lead them elsewhere: <Authority never="…">.',
    }
    findings.add(never, explored, metAt(end, worlds & split.never))
    const from = node.owner === 'whoever-may' ? tree.owner : node.owner
    needsSomebody(explored, findings, teams, end, from, node)
  }
}

export const handsOver = ({ result, owner }: Outcome): boolean =>
  result === 'handed-over' || (result === 'event' && owner !== 'whoever-may')

const ownHandedOver = (node: Outcome, what: string) => ({
  rule: 'hands-over-own',
  place: node,
  message: ({ roles }: { roles: string }) =>
    `"${node.id}" hands over ${what}, and ${roles} may settle that themselves.`,
  mend: 'Lead them to an outcome that gives it: <Authority allowed="…">.',
})

/** Where somebody else must say yes, one who may is found from the owner on: in its team, its backup, or further up. */
function needsSomebody(
  explored: Explored,
  findings: Findings,
  teams: Teams,
  end: End,
  from: string,
  node: Outcome,
): void {
  const { worlds } = explored.program
  const asking = end.state.worlds & (end.split!.needs | end.split!.together)
  if (asking === 0n) return
  for (const day of worlds.daysIn(asking)) {
    const onDay = asking & worlds.forDays(each => each === day)
    for (const walked of worlds.channelsIn(onDay)) {
      const here = onDay & worlds.forChannels(each => each === walked)
      const able = end.split!.able.get(`${day} ${walked}`) ?? end.split!.able.get(`${day} `)
      const out = (walked ? teams.channels.filter(each => each === walked) : teams.channels).filter(
        channel => !teams.hasOneOf(from, able ?? new Set(), channel),
      )
      if (out.length === 0) continue
      const roles = [...(able ?? [])].join(' or ')
      findings.add(
        {
          rule: 'nobody-to-ask',
          place: node,
          channels: out,
          message: ({ channels }) =>
            `"${node.id}" needs the ${roles}, and from "${from}" on nobody who is one can be reached${channels && ` on ${channels}`}.`,
          mend: 'Name one in the team, its backup or a team that it escalates to, with a way to reach them.',
        },
        explored,
        metAt(end, here),
      )
    }
  }
}
