import type { ShownOwner } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { OwnerHours, OwnerRows } from '../owner-card'
import { People } from '../people'
import { Panel } from './panel'

/** Whose it is, when that is the answer. */
export function OwnerPanel({ owner, line = 'Whose it is' }: { owner: ShownOwner; line?: string }) {
  return (
    <Panel line={line} title={owner.title}>
      <OwnerHours owner={owner} />
      <OwnerRows owner={owner} />
      <People people={owner.people} />
      {owner.url && (
        <p className="mt-5">
          <ButtonLink href={owner.url} look="calm" className="max-sm:w-full">
            See the team
          </ButtonLink>
        </p>
      )}
    </Panel>
  )
}
