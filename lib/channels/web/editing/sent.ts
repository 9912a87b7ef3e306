import { noticesLately, type PastNotice } from '../../../records'
import type { Reader } from '../reader'
import { moment, since } from '../when'
import { edits } from './editors'

/** Something that went out of the house, or was to. */
export interface ShownSent {
  readonly at: string
  /** `Revision a1b2c3d: failure`. */
  readonly about: string
  /** `Mail to ingrid@example.org`. */
  readonly to: string
  /** How it ended: `sent 17:04`, or why it didn't go out, and whether it is tried again. */
  readonly state: string
  readonly isWrong: boolean
}

/** As many as one looks at. */
const most = 20

const ways: Readonly<Record<PastNotice['way'], string>> = {
  mail: 'mail to',
  webhook: 'call to',
  status: 'commit status on',
}

/** What went out of the house lately, the newest first; nothing for everybody who doesn't edit. */
export async function presentSent(reader: Reader): Promise<readonly ShownSent[]> {
  const { db } = reader.house
  if (!db || !edits(reader)) return []
  const notices = await noticesLately(db, most)
  return notices.map(one => ({
    at: since(one.at, reader.now, reader.house.snapshot.organization),
    about: one.about,
    to: `${ways[one.way]} ${one.to}`,
    state: state(reader, one),
    isWrong: one.error !== undefined,
  }))
}

function state({ house, now }: Reader, { sentAt, dueAt, error, tries }: PastNotice): string {
  const { organization } = house.snapshot
  if (sentAt) return `sent ${since(sentAt, now, organization)}`
  if (!dueAt) return `not sent: ${error ?? ''}`
  if (error === undefined) return 'goes out now'
  const next = moment(new Date(Math.max(dueAt.getTime(), now.getTime())).toISOString(), now, organization)
  return `tried ${tries === 1 ? 'once' : `${tries} times`}, again at ${next}: ${error}`
}
