import type { ShownOutcome, ShownOwner } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { Dot } from './dot'
import { People } from './people'
import { Reach, Wayfinder } from './reach'

interface OwnerCardProps {
  readonly owner: ShownOwner
  readonly title?: string
  readonly lead?: ShownOutcome['lead']
}

/** Whose it is: how to reach them, whether they are there, and who takes it when they aren't. `lead` is the person. */
export function OwnerCard({ owner, title = 'Whose it is', lead }: OwnerCardProps) {
  const here = lead ? [] : owner.people.filter(person => person.here)
  return (
    <Card title={title} line={<OwnerLine owner={owner} lead={lead} />} act={<CallButton owner={owner} />}>
      {lead && (
        <>
          <p className="mt-2 text-sub font-strong max-lg:hidden">{lead.name}</p>
          <p className="mt-0.5 text-small text-soft">{lead.words}</p>
        </>
      )}
      <p className={`mt-2 font-strong ${lead ? '' : 'text-sub max-lg:text-base'}`}>
        <Wayfinder way={owner} />
      </p>
      <div className={lead ? '' : 'max-lg:hidden'}>
        <OwnerHours owner={owner} />
      </div>
      <OwnerRows owner={owner} />
      <People people={here} />
    </Card>
  )
}

function OwnerLine({ owner, lead }: OwnerCardProps) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Dot open={owner.open} />
      <strong className="font-strong">{lead?.name ?? owner.title}</strong>
      <span className="text-soft">{lead ? owner.title : owner.hours.toLowerCase()}</span>
    </span>
  )
}

/** One press to a voice: dialled where the number can be, else the number to dial. */
function CallButton({ owner }: { owner: ShownOwner }) {
  const call = owner.reach.find(reach => reach.label === 'Call')
  if (!call) return null
  if (!call.href)
    return <span className="flex min-h-11 items-center text-small font-strong">Call {call.value}</span>
  return (
    <a
      href={call.href}
      aria-label={`Call ${owner.title}`}
      className="no-print inline-flex min-h-11 items-center rounded-control bg-act px-4 text-small font-strong text-on-act"
    >
      Call
    </a>
  )
}

export function OwnerHours({ owner }: { owner: ShownOwner }) {
  return (
    <p className="mt-0.5 flex items-center gap-2 text-small text-soft">
      <Dot open={owner.open} />
      {owner.hours}
    </p>
  )
}

/** How to reach them, and who takes over. */
export function OwnerRows({ owner }: { owner: ShownOwner }) {
  if (owner.reach.length === 0 && !owner.backup) return null
  return (
    <Rows>
      {owner.reach.map(reach => (
        <Row key={reach.label} label={reach.label}>
          <Reach reach={reach} />
        </Row>
      ))}
      {owner.backup && (
        <Row label="When closed">
          <Wayfinder way={owner.backup} />
        </Row>
      )}
    </Rows>
  )
}
