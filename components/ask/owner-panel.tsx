import type { ShownOwner } from '../../lib/channels/web'
import { ButtonLink } from '../button'
import { Key } from '../key'
import { OwnerHours, OwnerRows } from '../owner-card'
import { People } from '../people'
import { Panel } from './panel'

interface Props {
  readonly owner: ShownOwner
  readonly line?: string
  /** Enter leads there: it is the answer. */
  readonly enter?: boolean
}

/** Whose it is, when that is the answer. */
export function OwnerPanel({ owner, line = 'Whose it is', enter = false }: Props) {
  return (
    <Panel line={line} title={owner.title}>
      <OwnerHours owner={owner} />
      <OwnerRows owner={owner} />
      <People people={owner.people} />
      {owner.url && (
        <p className="mt-5">
          <ButtonLink
            href={owner.url}
            look={enter ? 'loud' : 'calm'}
            data-go={enter || undefined}
            className="max-sm:w-full"
          >
            See the team {enter && <Key>↵</Key>}
          </ButtonLink>
        </p>
      )}
    </Panel>
  )
}
