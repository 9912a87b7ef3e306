import type { Document } from '../../../content'
import { conversation, inbox, textProblem, type Summary } from '../../../records'
import { see, way, type Reader, type Way } from '../reader'
import { since } from '../when'

/** The form under a document that tells its owner what is wrong, and what came of it. */
export interface ShownReport {
  readonly about: string
  /** Who answers. */
  readonly team: string
  /** Written, and not sent: what is wrong with it. */
  readonly problem?: string
  readonly text?: string
  /** Where the answer will stand, once it is sent. */
  readonly told?: string
  /** They will be told of the answer; else they must come back for it. */
  readonly known: boolean
}

/**
 * `search` is the page's own address: `told` after something was sent, `unsent` with the text when it wasn't. Nothing where
 * nothing is kept.
 */
export function presentReport(
  reader: Reader,
  document: Document,
  search: URLSearchParams,
): ShownReport | undefined {
  if (!reader.house.db) return undefined
  const { organization } = reader.house.snapshot
  const team = see(reader, document.owner) ?? see(reader, organization.frontDesk)
  const told = search.get('told')
  return {
    about: document.id,
    team: team?.title ?? organization.name,
    ...presentUnsent(search),
    ...(told && { told: `/feedback/${encodeURIComponent(told)}` }),
    known: reader.actor.account !== undefined,
  }
}

/** What was written and couldn't be sent: `unsent=…` in the address of the page that it came back to. */
export function presentUnsent(search: URLSearchParams): { problem?: string; text?: string } {
  const text = search.get('unsent')
  if (text === null) return {}
  const fault =
    'That couldn’t be sent, and it is our fault. Try again in a minute: your words are still here.'
  return { text, problem: textProblem(text.replaceAll('\r\n', '\n').trim()) ?? fault }
}

/** A line of a list of conversations. */
export interface ShownThread {
  readonly title: string
  readonly url: string
  readonly excerpt: string
  readonly when: string
  /** It is for this reader to do something. */
  readonly waiting: boolean
  /** `To answer`, `Answered`, `Settled` … */
  readonly state: string
}

export interface ShownInbox {
  readonly toAnswer: readonly ShownThread[]
  readonly mine: readonly ShownThread[]
}

/** What waits for the reader to answer, and what they said themselves; for who isn't signed in there is none. */
export async function presentInbox(reader: Reader): Promise<ShownInbox | undefined> {
  const { house, actor, now } = reader
  if (!actor.account) return undefined
  const { toAnswer, mine } = await inbox(house, actor)
  const { organization } = house.snapshot
  const thread = (one: Summary, state: string): ShownThread => ({
    title: one.title,
    url: `/feedback/${one.id}`,
    excerpt: one.excerpt,
    when: since(one.lastAt, now, organization),
    waiting: one.waiting,
    state: one.closed ? 'Settled' : state,
  })
  return {
    toAnswer: toAnswer
      .map(one => thread(one, one.waiting ? 'To answer' : 'Open'))
      .toSorted((a, b) => Number(b.waiting) - Number(a.waiting)),
    mine: mine.map(one => thread(one, one.waiting ? 'New answer' : 'Open')),
  }
}

export interface ShownConversation {
  readonly id: string
  readonly about: Way
  /** Who answers. */
  readonly team: Way
  readonly closed: boolean
  readonly mayAnswer: boolean
  /** Nobody but this address leads here: they weren't signed in. */
  readonly nameless: boolean
  readonly messages: readonly {
    readonly who: string
    readonly when: string
    readonly answer: boolean
    readonly text: string
  }[]
  readonly problem?: string
  readonly text?: string
}

/** A conversation, as far as it is this reader's; they have then read it. */
export async function presentConversation(
  reader: Reader,
  id: string,
  search: URLSearchParams,
): Promise<ShownConversation | undefined> {
  const { house, actor, now } = reader
  const found = await conversation(house, actor, id)
  if (!found) return undefined
  const { mine, team } = found
  const reporter = mine ? 'You' : 'Somebody who read it'
  return {
    id,
    about: found.document ?? { title: 'A page that is gone' },
    team: way(reader, team),
    closed: found.closed,
    mayAnswer: found.mayAnswer && !mine,
    nameless: mine && !actor.account,
    messages: found.messages.map(({ at, byOwner, name, text }) => ({
      who: byOwner ? nameOf(reader, name, team.title) : mine ? reporter : (name ?? reporter),
      when: since(at, now, house.snapshot.organization),
      answer: byOwner,
      text,
    })),
    ...presentUnsent(search),
  }
}

function nameOf({ actor }: Reader, name: string | undefined, team: string): string {
  if (name === undefined) return team
  return name === actor.name ? 'You' : name
}
