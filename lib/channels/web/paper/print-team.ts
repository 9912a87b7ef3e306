import type { Hours } from '../../../content'
import { who } from '../../../resolve'
import { presentHours } from '../whose/hours'
import type { ShownOwner } from '../whose/owner'
import { presentReach, type ShownReach } from '../whose/reach'
import { see, type Reader } from '../reader'

/** Whose it is, for paper: it is read at any hour, and nothing on it can be pressed. */
export interface ShownPaperTeam {
  readonly title: string
  readonly reach: readonly ShownReach[]
  /** `Mon–Fri 09:00–18:00`; absent where they say nothing. */
  readonly hours?: string
  /** Who takes it while they are closed, and how to reach those. */
  readonly backup?: { readonly title: string; readonly reach: readonly ShownReach[] }
  readonly escalation: ShownOwner['escalation']
}

export function presentPaperTeam(reader: Reader, owner: ShownOwner): ShownPaperTeam {
  const { house, actor, now } = reader
  const { title, reach, backup, escalation } = owner
  const team = see(reader, owner.url?.slice(1) ?? '')
  const other = see(reader, backup?.url?.slice(1) ?? '')
  const hours = team && 'hours' in team ? team.hours : undefined
  return {
    title,
    reach,
    ...(hours && { hours: hoursInLine(hours, house.snapshot.organization.locale) }),
    ...(backup && {
      backup: {
        title: backup.title,
        reach: other ? who(house, { actor, id: other.id, now }).reach.map(presentReach) : [],
      },
    }),
    escalation,
  }
}

function hoursInLine(hours: Hours, locale: string): string {
  const rows = presentHours(hours, locale)
  if (rows.length === 1 && rows[0]?.times === '00:00–24:00') return 'Day and night'
  return rows.flatMap(({ days, times }) => (times === 'Closed' ? [] : [`${days} ${times}`])).join(', ')
}
