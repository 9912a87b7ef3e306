import { today } from '../../../content'
import { stale, type Due } from '../../../insights'
import { inTeam, isWithBackup } from '../../../records'
import { edits } from '../editing/editors'
import { seesEverything, type Reader } from '../reader'

/** The teams that a reader is in. */
export function teamsOf({ house, actor }: Reader): readonly string[] {
  return [...house.snapshot.documents.values()].flatMap(({ id, kind }) =>
    kind === 'team' && inTeam(house, actor, id) ? [id] : [],
  )
}

/** Whether a reader may see what is to be verified: whoever edits, sees everything, or is in a team. */
export function followsTrust(reader: Reader): boolean {
  if (!reader.actor.account) return false
  return edits(reader) || seesEverything(reader) || teamsOf(reader).length > 0
}

/** Whether it is a team's own, or is with it as the owner's backup. */
export function isOf({ house }: Reader, { document, trust }: Due, team: string): boolean {
  if (document.owner === team) return true
  const owner = house.snapshot.documents.get(document.owner)
  return owner?.kind === 'team' && owner.backup === team && isWithBackup(trust.step)
}

/** How many documents of their own wait for somebody to look at them again, for their first page. */
export function presentOwnDue(reader: Reader): readonly { readonly words: string; readonly url: string }[] {
  const { house, actor, now } = reader
  const teams = house.db && actor.person ? teamsOf(reader) : []
  if (teams.length === 0) return []
  const date = today(now, house.snapshot.organization.timeZone)
  const { overdue, changed } = stale(house, actor, date, due => teams.some(team => isOf(reader, due, team)))
  const count = overdue.length + changed.length
  if (count === 0) return []
  const words = count === 1 ? 'One page of yours is' : `${count} pages of yours are`
  return [{ words: `${words} to be verified again`, url: '/editors/trust' }]
}
