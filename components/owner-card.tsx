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
    <>
      <span className="flex flex-wrap items-center gap-x-2">
        <Dot open={owner.open} />
        <strong className="font-strong">{lead?.name ?? owner.title}</strong>
        <span className="text-soft">{lead ? owner.title : brief(owner.hours)}</span>
      </span>
      {!lead && !owner.open && owner.backup && (
        <span className="block text-soft">Until then: {owner.backup.title}</span>
      )}
    </>
  )
}

/** One press to whoever helps soonest; a number that can't be dialled here is shown. */
function CallButton({ owner: { nearest, reach } }: { owner: ShownOwner }) {
  if (nearest)
    return (
      <a
        href={nearest.href}
        aria-label={nearest.words}
        className="ground no-print inline-flex min-h-11 items-center rounded-control bg-act px-4 text-small font-strong text-on-act"
      >
        {nearest.words.split(' ')[0]}
      </a>
    )
  const call = reach.find(({ label }) => label === 'Call')
  return call && <span className="flex min-h-11 items-center text-small font-strong">Call {call.value}</span>
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
        <Row label={owner.open ? 'When closed' : 'Until then'}>
          <Wayfinder way={owner.backup} />
          {owner.backup.reach && (
            <>
              {', '}
              <Reach reach={owner.backup.reach} />
            </>
          )}
        </Row>
      )}
    </Rows>
  )
}

/** `closed, opens tomorrow, 09:00`: there is little room beside the button. */
const brief = (hours: string) => hours.charAt(0).toLowerCase() + hours.slice(1).replace(' now', '')
