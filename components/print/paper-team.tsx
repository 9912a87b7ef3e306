import type { ShownPaperTeam } from '../../lib/channels/web'
import { PaperRows } from './paper-rows'

/** Whose it is, every way to reach them, when, and who takes it when they aren't there. */
export function PaperTeam({ team, title }: { team: ShownPaperTeam; title: string }) {
  const { reach, hours, backup, escalation } = team
  const onwards = escalation.map(next => `${next.title} ${next.after}`).join(', then ')
  const other = backup?.reach.map(({ label, value }) => `${label.toLowerCase()} ${value}`).join(', ')
  return (
    <PaperRows
      title={title}
      rows={[
        ['Team', team.title],
        ...reach.map(({ label, value }) => [label, value] as const),
        ...(hours ? [['There', hours] as const] : []),
        ...(backup ? [['When closed', other ? `${backup.title}: ${other}` : backup.title] as const] : []),
        ...(onwards ? [['Not settled?', onwards] as const] : []),
      ]}
    />
  )
}
