import { actorInRole, nobody } from '../../../access'
import { instantOf, today } from '../../../content'
import type { House } from '../../../resolve'
import type { Reader } from '../reader'
import { clock } from '../when'

/** As whom, on which channel and on which day an editor looks at a preview, as it stands in an address. */
export interface Choice {
  /** A role, or `-` for nobody signed in; empty for oneself. */
  readonly role: string
  /** Short id of a channel; empty for none in particular. */
  readonly channel: string
  /** `YYYY-MM-DD`; empty for today. */
  readonly date: string
}

const names = { role: 'preview-role', channel: 'preview-channel', date: 'preview-date' } as const
const isDate = /^\d{4}-\d\d-\d\d$/

/** Takes the choice out of the query of a page, which knows nothing of it. */
export function takeChoice(search: URLSearchParams): Choice {
  const take = (name: string) => {
    const value = search.get(name)?.trim().slice(0, 100) ?? ''
    search.delete(name)
    return value
  }
  return { role: take(names.role), channel: take(names.channel), date: take(names.date) }
}

/** The choice as fields of an address or a form. */
export function choiceFields({ role, channel, date }: Choice): [name: string, value: string][] {
  const all: [string, string][] = [
    [names.role, role],
    [names.channel, channel],
    [names.date, date],
  ]
  return all.filter(([, value]) => value !== '')
}

/**
 * Who reads the preview by this choice, when. What there is none of is as if it weren't chosen. What people verified in the
 * live house holds here too.
 */
export function readerBy({ role, channel, date }: Choice, preview: House, editor: Reader): Reader {
  const { actor, now } = editor
  const { ledger } = editor.house
  const house = { ...preview, ...(ledger && { ledger }) }
  const { snapshot } = house
  const { account, name } = actor
  const who = { ...(account && { account }), ...(name && { name }) }
  const isRole = snapshot.roles.some(one => one.role === role)
  const seenBy =
    role === '-'
      ? nobody(snapshot)
      : isRole
        ? actorInRole(snapshot, role, who)
        : actorInRole(snapshot, actor.role ?? '', { ...who, ...(actor.person && { person: actor.person }) })
  const isChannel = snapshot.documents.get(`channels/${channel}`)?.kind === 'channel'
  return { house, actor: seenBy, now: instantBy(date, house, now), ...(isChannel && { channel }) }
}

/** Whether a day is written as one, and there is such a day. */
export function isDay(date: string): boolean {
  return isDate.test(date) && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) === date
}

/** That day, at the time of day that it is now. */
function instantBy(date: string, { snapshot }: House, now: Date): Date {
  const { organization } = snapshot
  if (!isDay(date) || date === today(now, organization.timeZone)) return now
  const [hours = 0, minutes = 0] = clock(now, organization).split(':').map(Number)
  return instantOf(date, hours * 60 + minutes, organization.timeZone)
}
