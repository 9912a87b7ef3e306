import type { Finding } from '../../consistency'
import { today as dayAt, type Held } from '../../content'
import { unansweredSearches, unhelpful, type Unanswered, type Unhelpful } from '../../insights'
import { ledgerOf } from '../../records'
import { whoAbout, type House } from '../../resolve'

/** So far back one looks, days. */
const week = 7
const quarter = 90
/** So many questions without an answer are looked at. */
const mostAsked = 60

/** What was asked and not found, and whose field it is in. */
export interface AskedInField extends Unanswered {
  readonly team: string
}

/** What the digests of a week are made from. */
export interface Material {
  /** With who verified what. */
  readonly house: House
  readonly now: Date
  /** `YYYY-MM-DD` where the organization is. */
  readonly today: string
  /** Files that wait to be mended. */
  readonly held: readonly Held[]
  /** What is written twice, and is not known to be right. */
  readonly findings: readonly Finding[]
  readonly unhelpful: readonly Unhelpful[]
  /** What people of these audiences and wider ones asked and did not find, by the narrowest of them. */
  readonly asked: (audience: string) => Promise<readonly AskedInField[]>
}

/** Gathers what all digests need; what only an audience needs is gathered when the first of it asks. */
export async function gather(
  house: House,
  given: Pick<Material, 'now' | 'held' | 'findings'>,
): Promise<Material> {
  const known = new Map<string, Promise<readonly AskedInField[]>>()
  const { now } = given
  const unhelping = await unhelpful(house, { since: daysBefore(now, quarter) })
  const asked = (audience: string) => {
    const before = known.get(audience) ?? askedBy(house, audience, now)
    known.set(audience, before)
    return before
  }
  const ledger = house.db && (await ledgerOf(house.db))
  const today = dayAt(now, house.snapshot.organization.timeZone)
  return { house: { ...house, ...(ledger && { ledger }) }, today, ...given, unhelpful: unhelping, asked }
}

async function askedBy(house: House, audience: string, now: Date): Promise<readonly AskedInField[]> {
  const { audiences } = house.snapshot.organization
  const upTo = audiences.slice(0, audiences.indexOf(audience) + 1)
  const since = daysBefore(now, week)
  const asked = await unansweredSearches(house, { since, limit: mostAsked, audiences: upTo })
  const found: AskedInField[] = []
  for (const one of asked) {
    // Finding whose field it is searches the house: pages have their turn in between.
    await new Promise(resolve => setImmediate(resolve))
    const { owner } = whoAbout(house, { actor: { audience }, text: one.text, now })
    found.push({ ...one, team: owner.id })
  }
  return found
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}
