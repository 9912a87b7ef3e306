import { today } from '../../../content'
import type { AskedToRead } from '../../../records'
import { roleName, type Reader } from '../reader'
import { day } from '../when'

interface Due {
  /** `YYYY-MM-DD` */
  readonly due?: string | undefined
}

/** ` by Mar 3`; nothing where no day was set. */
export function until({ house, now }: Reader, { due }: Due): string {
  return due ? ` by ${day(due, now, house.snapshot.organization)}` : ''
}

/** Whether that day has been. */
export function isLate({ house, now }: Reader, { due }: Due): boolean {
  return due !== undefined && due < today(now, house.snapshot.organization.timeZone)
}

/** The day of an instant: `Nov 23`. */
export function dayOf({ house, now }: Reader, at: Date): string {
  const { organization } = house.snapshot
  return day(today(at, organization.timeZone), now, organization)
}

/** `Sam Okoro asked on Nov 23 that it be read by Dec 1: volunteer, frontline.` */
export function askedWords(reader: Reader, asked: AskedToRead): string {
  const who = asked.roles.map(role => roleName(role).toLowerCase()).join(', ')
  const what = `asked on ${dayOf(reader, asked.at)} that it be read${until(reader, asked)}`
  return `${asked.byName || 'Somebody'} ${what}: ${who}.`
}

/** `2 of 5 have read it` */
export function progressOf({ done, of }: AskedToRead): string {
  return of === 0 ? 'Nobody is in that role now' : `${done} of ${of} ${of === 1 ? 'has' : 'have'} read it`
}
