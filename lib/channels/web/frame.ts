import { today } from '../../content'
import { roleName, see, type Reader, type Way } from './reader'
import { clock, day } from './when'

/** What stands around every page. */
export interface ShownFrame {
  readonly organization: string
  readonly name?: string
  readonly role?: string
  /** Where signing in leads, and back from there; absent where one signs in already. */
  readonly signIn?: string
  readonly frontDoor?: Way
  readonly notice?: { readonly text: string; readonly link?: Way }
  /** When the knowledge was read: `17:04`, `Nov 21, 17:04`. */
  readonly asOf: string
  readonly revision: string
}

export function presentFrame(reader: Reader, here: string): ShownFrame {
  const { house, actor, now } = reader
  const { organization, revision } = house.snapshot
  const date = today(house.readAt, organization.timeZone)
  const time = clock(house.readAt, organization)
  const door = see(reader, organization.frontDoor ?? '')
  return {
    organization: organization.name,
    ...(actor.account && { name: actor.name ?? actor.account }),
    ...(actor.role && { role: roleName(actor.role) }),
    ...(!here.startsWith('/sign-in') && { signIn: `/sign-in?callbackUrl=${encodeURIComponent(here)}` }),
    ...(door && { frontDoor: { title: door.title, url: door.url } }),
    ...presentNotice(reader),
    asOf: date === today(now, organization.timeZone) ? time : `${day(date, now, organization)}, ${time}`,
    revision,
  }
}

/** The banner, through the last day it holds. One whose words stand in a document is for those who may see that. */
function presentNotice(reader: Reader): Pick<ShownFrame, 'notice'> {
  const { notice, timeZone } = reader.house.snapshot.organization
  if (!notice || (notice.until && notice.until < today(reader.now, timeZone))) return {}
  if (!notice.link) return { notice: { text: notice.text } }
  const document = see(reader, notice.link)
  return document ? { notice: { text: notice.text, link: { title: document.title, url: document.url } } } : {}
}
