import type { ReactNode } from 'react'
import type { ShownTeam } from '../../lib/channels/web'
import { Reach, Wayfinder } from '../reach'

/** How to reach a team on each channel, and who takes over while it is closed. */
export function Ways({ team: { reach, open, backup } }: { team: ShownTeam }) {
  return (
    <dl className="space-y-1 text-small">
      {reach.map(way => (
        <Way key={way.label} label={way.label}>
          <Reach reach={way} />
        </Way>
      ))}
      {backup && (
        <Way label={open ? 'If closed' : 'Until then'}>
          <Wayfinder way={backup} />
        </Way>
      )}
    </dl>
  )
}

function Way({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex gap-x-3 pointer-coarse:min-h-11 pointer-coarse:items-center">
      <dt className="w-18 shrink-0 text-soft">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  )
}
