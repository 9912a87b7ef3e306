import { idOf, survey, type Finding } from '../consistency'
import { today } from '../content'
import type { Database } from '../db'
import { digestNotices, gather, lastDue, type Material, type NoticeSettings } from '../notices'
import { currentHouse, currentPublisher } from '../publish'
import { beginDigests, digestIsDue, notTheSame, queueDigest } from '../records'

type House = ReturnType<typeof currentHouse>

/** How often one looks whether it is time, milliseconds. */
const every = 60_000
/** What failed is tried again after so many of these. */
const pause = 60

/** All that digests are made from, gathered from a house now. */
export async function digestMaterial(house: House, now: Date): Promise<Material> {
  const held = currentPublisher()?.status().held ?? []
  return gather(house, { now, held, findings: await open(house, now) })
}

/** What is written twice, and of which nobody said that it is right. */
async function open(house: House, now: Date): Promise<Finding[]> {
  const { snapshot } = house
  const found = await survey(snapshot, today(now, snapshot.organization.timeZone))
  const right = await notTheSame(house)
  return found.filter(finding => !right.has(idOf(finding)))
}

/**
 * Queues the digest of the week that is due, unless it was already; of several machines one does.
 * @returns how much of it goes out; undefined where it was done before
 */
export async function digestNow(
  house: House & { readonly db: Database },
  settings: NoticeSettings,
  now: Date,
): Promise<number | undefined> {
  if (!settings.digest || !(settings.mail || settings.webhooks.length > 0)) return undefined
  const week = lastDue(settings.digest, now, house.snapshot.organization.timeZone)
  if (!(await digestIsDue(house.db, week))) return undefined
  const notices = await digestNotices(await digestMaterial(house, now), settings, week)
  return (await queueDigest(house.db, week, now, notices)) ? notices.length : undefined
}

/**
 * Has the digest of each week go out at its time, or when the house opens after that. The first is that of the week after
 * the house was first opened. An error is logged and stops nothing.
 * @param wake told that something goes out now
 * @returns what ends it
 */
export function keepDigest(db: Database, settings: NoticeSettings, wake: () => void): () => Promise<void> {
  let isBusy = false
  /** Looks that are left out. */
  let passing = 0
  let running: Promise<void> = begin()
  const timer = setInterval(() => {
    if (!isBusy && passing-- <= 0) running = look()
  }, every).unref()
  return async () => {
    clearInterval(timer)
    await running
  }

  async function begin(): Promise<void> {
    if (!settings.digest) return
    const { timeZone } = currentHouse().snapshot.organization
    await beginDigests(db, lastDue(settings.digest, new Date(), timeZone)).catch(failed)
    await look()
  }

  async function look(): Promise<void> {
    isBusy = true
    try {
      if (await digestNow({ ...currentHouse(), db }, settings, new Date())) wake()
    } catch (error) {
      passing = pause
      failed(error)
    } finally {
      isBusy = false
    }
  }
}

function failed(error: unknown): void {
  console.error('The weekly digest could not be made.', error)
}
