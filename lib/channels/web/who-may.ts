import { may } from '../../resolve'
import { roleName, see, type Reader } from './reader'
import { verdictRow, type ShownVerdict } from './verdict'

/** The roles that may, and how far, lowest rank first. Only for those who have a role themselves. */
export function presentWhoMay(reader: Reader, id: string): ShownVerdict[] {
  const action = see(reader, id)
  const { house, actor, now } = reader
  if (action?.kind !== 'action' || !actor.role) return []
  return house.snapshot.roles
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ role }) => {
      const verdict = may(house, { actor: { ...actor, role }, action: id, now })
      return verdict?.verdict === 'allowed' ? [verdictRow(reader, verdict, action, roleName(role))] : []
    })
}
