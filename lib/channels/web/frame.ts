import { today } from '../../content'
import { currentPublisher } from '../../publish'
import { arrive, waitingFor } from '../../records'
import { edits } from './editing/editors'
import { mayPropose } from './proposing/proposer'
import { roleName, see, type Reader, type Way } from './reader'
import { since } from './when'

/** What stands around every page. */
export interface ShownFrame {
  readonly organization: string
  readonly name?: string
  readonly role?: string
  /** Where signing in leads, and back from there; absent where one signs in already. */
  readonly signIn?: string
  readonly nav: readonly ShownNav[]
  /** How many conversations wait for this reader. */
  readonly waiting: number
  /** Whether they may propose changes of what they read. */
  readonly proposes: boolean
  /** When they were here before this visit. */
  readonly before?: Date
  readonly frontDoor?: Way
  readonly notice?: { readonly text: string; readonly link?: Way }
  /** When the knowledge was read: `17:04`, `Nov 21, 17:04`. */
  readonly asOf: string
  /** Since when nothing newer can be had, where that is long. */
  readonly stale?: string
  readonly revision: string
  /** This page as one prints it, where it is a document. */
  readonly print?: string
}

/** A way to one of the house's own pages, and whether one is there (`page`) or further inside (`true`). */
export interface ShownNav {
  readonly title: string
  readonly url: string
  readonly current?: 'page' | 'true'
}

/** The frame of the page at an address (path and query). Calling it says that this reader is here now. */
export async function presentFrame(reader: Reader, here: string): Promise<ShownFrame> {
  const { house, actor, now } = reader
  const { organization, revision } = house.snapshot
  const door = see(reader, organization.frontDoor ?? '')
  const [before, waiting] = await Promise.all([arrive(house, actor, now), waitingFor(house, actor)])
  return {
    organization: organization.name,
    ...(actor.account && { name: actor.name ?? actor.account }),
    ...(actor.role && { role: roleName(actor.role) }),
    ...(!here.startsWith('/sign-in') && { signIn: `/sign-in?callbackUrl=${encodeURIComponent(here)}` }),
    nav: presentNav(reader, here),
    waiting,
    proposes: mayPropose(reader),
    ...(before && { before }),
    ...(door && { frontDoor: { title: door.title, url: door.url } }),
    ...presentNotice(reader),
    asOf: since(house.readAt, now, organization),
    ...staleness(reader),
    revision,
    ...printOf(reader, here),
  }
}

/** For how long a source may be out of reach before everybody is told, milliseconds. */
const long = 15 * 60_000

function staleness({ house, now }: Reader): Pick<ShownFrame, 'stale'> {
  const trouble = currentPublisher()?.status().trouble
  if (!trouble || now.getTime() - trouble.since.getTime() < long) return {}
  return { stale: since(trouble.since, now, house.snapshot.organization) }
}

function presentNav(reader: Reader, here: string): ShownNav[] {
  const path = here.split('?')[0] ?? ''
  const pages = [
    { title: 'Answers', url: '/browse' },
    { title: 'Whose issue is it?', url: '/who' },
    ...(reader.actor.role ? [{ title: 'What may I do?', url: '/may' }] : []),
    { title: 'Help', url: '/help' },
    ...(edits(reader) ? [{ title: 'Editors', url: '/editors' }] : []),
  ]
  return pages.map(page => ({
    ...page,
    ...(path === page.url && { current: 'page' as const }),
    ...(path.startsWith(`${page.url}/`) && { current: 'true' as const }),
  }))
}

/** The banner, through the last day it holds. One whose words stand in a document is for those who may see that. */
function presentNotice(reader: Reader): Pick<ShownFrame, 'notice'> {
  const { notice, timeZone } = reader.house.snapshot.organization
  if (!notice || (notice.until && notice.until < today(reader.now, timeZone))) return {}
  if (!notice.link) return { notice: { text: notice.text } }
  const document = see(reader, notice.link)
  return document ? { notice: { text: notice.text, link: { title: document.title, url: document.url } } } : {}
}

/** Only documents are printed; of a tree, the question one has come to, on this walk. */
function printOf(reader: Reader, here: string): Pick<ShownFrame, 'print'> {
  const [path = '', search] = here.split('?')
  const document = see(reader, decode(path.slice(1)))
  if (!document) return {}
  const given = new URLSearchParams(search)
  const kept = new URLSearchParams([...given].filter(([name]) => ['answers', 'facts', 'walk'].includes(name)))
  return { print: `/print${encodeURI(document.url)}${kept.size ? `?${kept}` : ''}` }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return ''
  }
}
