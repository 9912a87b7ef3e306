import { today, type Document } from '../../../content'
import { lastChanges } from '../../../publish'
import type { Reader } from '../reader'
import { day } from '../when'

/** When a document was changed last, and the way to its history. */
export interface ShownLastChange {
  /** `3 days ago, by Ingrid`; absent while that is being looked up. */
  readonly words?: string
  readonly url: string
}

const dayMs = 86_400_000
/** Days; what is longer ago is told by its date. */
const recent = 14

/** Undefined for those to whom no history is shown, where there is none, and in a preview, whose files were laid out without it. */
export function presentLastChange(reader: Reader, document: Document): ShownLastChange | undefined {
  const { house, actor, now } = reader
  if (!actor.role || !house.db) return undefined
  const url = encodeURI(`/history${document.url}`)
  const all = lastChanges(house.folder, now)
  if (!all) return { url }
  const last = all.get(document.file)
  if (!last) return undefined
  // Of what is newer than what is served the page says nothing.
  if (house.snapshot.older?.has(document.id)) return { url }
  return { url, words: `${ago(last.at, reader)}, by ${last.by}` }
}

function ago(at: Date, { house, now }: Reader): string {
  const { organization } = house.snapshot
  const [then, date] = [at, now].map(instant => today(instant, organization.timeZone))
  const days = Math.round((Date.parse(date!) - Date.parse(then!)) / dayMs)
  if (days > recent || days < 0) return day(then!, now, organization)
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(-days, 'day')
}
