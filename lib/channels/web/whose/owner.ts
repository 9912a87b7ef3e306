import type { Ownership } from '../../../resolve'
import { presentNearest, type ShownNearest } from './owner-nearest'
import { presentReach, type ShownReach } from './reach'
import { way, roleName, type Reader, type Way } from '../reader'
import { spell } from '../spell'
import { moment } from '../when'

/** Whose it is, in words. */
export interface ShownOwner extends Way, ShownNearest {
  readonly open: boolean
  /** `Open now, until 17:00` */
  readonly hours: string
  readonly reach: readonly ShownReach[]
  /** Only for somebody signed in; those who are here come first. */
  readonly people: readonly ShownPerson[]
  readonly escalation: readonly (Way & { readonly after: string })[]
}

export interface ShownPerson {
  readonly name: string
  readonly role: string
  readonly here: boolean
  /** `here until 18:00` */
  readonly words: string
}

export function presentOwner(reader: Reader, ownership: Ownership): ShownOwner {
  const { organization } = reader.house.snapshot
  const at = (iso: string) => moment(iso, reader.now, organization)
  const { open, closesAt, opensAt } = ownership
  const people = ownership.people.map(({ name, role, here, until }) => ({
    name,
    role: roleName(role),
    here,
    words: here ? (until ? `here until ${at(until)}` : 'here now') : 'not here now',
  }))
  return {
    ...way(reader, ownership.owner),
    open,
    hours: open
      ? closesAt
        ? `Open now, until ${at(closesAt)}`
        : 'Open now'
      : opensAt
        ? `Closed now, opens ${at(opensAt)}`
        : 'Closed now',
    reach: ownership.reach.map(presentReach),
    people: people.toSorted((a, b) => Number(b.here) - Number(a.here)),
    ...presentNearest(reader, ownership),
    escalation: ownership.escalation.map(team => ({
      ...way(reader, team),
      after: `after ${spell(team.afterMinutes)}`,
    })),
  }
}
