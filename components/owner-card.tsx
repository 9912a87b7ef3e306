import type { ShownOwner } from '../lib/channels/web'
import { Card, Row, Rows } from './card'
import { Dot } from './dot'
import { People } from './people'
import { Reach, Wayfinder } from './reach'

/** Whose it is: how to reach them, whether they are there, and who takes it when they aren't. `you` when it is yours. */
export function OwnerCard({
  owner,
  title = 'Whose it is',
  you,
}: {
  owner: ShownOwner
  title?: string
  you?: string
}) {
  const here = owner.people.filter(person => person.here)
  return (
    <Card
      title={title}
      line={<OwnerLine owner={owner} you={you} />}
      act={!you && <CallButton owner={owner} />}
    >
      {you && <p className="mt-2 text-sub font-strong max-lg:hidden">{you}</p>}
      {you && <p className="mt-0.5 text-small text-soft">until it is settled. If you can’t, it goes to:</p>}
      <p className={`mt-2 font-strong ${you ? '' : 'text-sub max-lg:text-base'}`}>
        <Wayfinder way={owner} />
      </p>
      <OwnerHours owner={owner} />
      <OwnerRows owner={owner} />
      <People people={here} />
    </Card>
  )
}

function OwnerLine({ owner, you }: { owner: ShownOwner; you?: string }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <Dot open={owner.open} />
      <strong className="font-strong">{you ?? owner.title}</strong>
      <span className="text-soft">{you ? 'until it is settled' : owner.hours.toLowerCase()}</span>
    </span>
  )
}

/** One press to a voice: dialled where the number can be, else the number to dial. */
function CallButton({ owner }: { owner: ShownOwner }) {
  const call = owner.reach.find(reach => reach.label === 'Call')
  if (!call) return null
  if (!call.href)
    return <span className="flex min-h-11 items-center text-small font-strong">{call.value}</span>
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
