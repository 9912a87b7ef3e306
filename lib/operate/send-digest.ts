import { deliverDue, digestNotices, lastDue, type Material, type NoticeSettings, senderFor } from '../notices'
import { queueDigest, queueNotices } from '../records'

/** Who has it go out by hand only has weeks all the same. */
const monday = { weekday: 0, minute: 0 }

/**
 * Sends the digest of this week now, to all for whom it has not gone out, or to one address.
 * @param say told of what doesn't arrive
 * @returns to how many it goes out; undefined where this week's went out to all before
 */
export async function sendDigest(
  { house, ...material }: Material,
  settings: NoticeSettings,
  { to, say }: { readonly to?: string | undefined; readonly say: (line: string) => void },
): Promise<number | undefined> {
  const { db, snapshot } = house
  const { now } = material
  if (!db) return undefined
  const week = lastDue(settings.digest ?? monday, now, snapshot.organization.timeZone)
  const all = await digestNotices({ house, ...material }, settings, week)
  const notices = to === undefined ? all : all.filter(notice => notice.to === to)
  if (to !== undefined) await queueNotices(db, notices, now)
  else if (!(await queueDigest(db, week, now, notices))) return undefined
  await deliverDue(db, { send: senderFor(settings), now: () => new Date(), say })
  return notices.length
}
