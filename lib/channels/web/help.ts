import { retention } from '../../records'
import { edits } from './editing/editors'
import { followsTrust } from './trust/own'
import { see, type Reader, type Way } from './reader'

/** What a guide names of this house: pages that this reader may open, and what is kept here. */
export interface ShownHelp {
  readonly organization: string
  readonly signedIn: boolean
  readonly edits: boolean
  /** They may see what is to be verified. */
  readonly followsTrust: boolean
  readonly frontDoor?: Way
  readonly frontDesk?: Way
  /** A playbook to try it on. */
  readonly playbook?: Way
  readonly kept: readonly { readonly name: string; readonly what: string; readonly long: string }[]
}

export function presentHelp(reader: Reader): ShownHelp {
  const { snapshot } = reader.house
  const { name, frontDoor = '', frontDesk } = snapshot.organization
  const door = see(reader, frontDoor)
  const desk = see(reader, frontDesk)
  const playbook = [...snapshot.documents.values()].find(
    ({ id, kind }) => kind === 'playbook' && see(reader, id),
  )
  return {
    organization: name,
    signedIn: reader.actor.account !== undefined,
    edits: edits(reader),
    followsTrust: followsTrust(reader),
    ...(door && { frontDoor: { title: door.title, url: door.url } }),
    ...(desk && { frontDesk: { title: desk.title, url: desk.url } }),
    ...(playbook && { playbook: { title: playbook.title, url: playbook.url } }),
    kept: retention.map(({ name, what, days }) => ({ name, what, long: long(days) })),
  }
}

/** `30 days`, `13 months`, `2 years`: as one says it, never shorter than it is. */
function long(days: number): string {
  if (days % 365 === 0) return days === 365 ? 'a year' : `${days / 365} years`
  return `${days} days`
}
