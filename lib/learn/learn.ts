import { openAccounts } from '../access'
import { find, levelOf, type Snapshot } from '../content'
import type { Database } from '../db'
import { flush } from '../records'
import { type Index, type Learnt, learntOf, type LearntPhrasing } from '../search'
import { nameWords } from './names'
import type { Proposal } from './proposal'
import { type Proposals, proposalsOf } from './proposals'
import { rules } from './rules'
import { declinedIds, type UseRow, usesSince, writeDeclined } from './store'
import type { Use } from './use'

/** A house fits it; without a database nothing is learnt. */
export interface Learner {
  readonly snapshot: Snapshot
  readonly index: Index
  readonly db?: Database | undefined
}

const nothing: Proposals = { proposals: [], personal: [] }

/** What use so far proposes, for whoever edits: ask who reads it, and show only what their audience may see. */
export async function proposals(learner: Learner, now: Date): Promise<Proposals> {
  const { snapshot, db } = learner
  if (!db) return nothing
  await flush(db)
  const since = new Date(now.getTime() - rules.back * 86_400_000)
  const rows = await usesSince(db, since, rules.most)
  const [accounts, declined] = [await openAccounts(db), await declinedIds(db)]
  const people = [...accounts, ...snapshot.people].flatMap(({ name, account }) => [name, account ?? ''])
  return proposalsOf({
    ...learner,
    uses: rows.flatMap(row => useOf(snapshot, row)),
    names: nameWords(people),
    declined: new Set(declined),
    now,
  })
}

/** A search whose audience or document is no longer there teaches nothing. */
function useOf(snapshot: Snapshot, row: UseRow): Use[] {
  const { audiences } = snapshot.organization
  const document = find(snapshot, audiences.at(-1) ?? '', row.lastId ?? '')
  if (!document || !audiences.includes(row.audience)) return []
  return [
    {
      text: row.text,
      level: Math.max(audiences.indexOf(row.audience), levelOf(snapshot, document.audience)),
      channel: row.channel,
      document: document.id,
      person: row.lastBy ?? undefined,
      settled: row.settledId === row.lastId ? (row.settled ?? undefined) : undefined,
      at: row.at,
    },
  ]
}

/** The phrasings that may have a little effect before an editor decided. */
export function effective(all: readonly Proposal[]): LearntPhrasing[] {
  return all
    .filter(({ state }) => state !== 'contested')
    .map(({ document, text, level, strength }) => ({ document, text, level, strength }))
}

/** What use taught, ready for queries; undefined where it taught nothing, or the organization doesn't want it. */
export async function learn(learner: Learner, now: Date): Promise<Learnt | undefined> {
  if (learner.snapshot.organization.learns === false) return undefined
  const phrasings = effective((await proposals(learner, now)).proposals)
  return phrasings.length > 0 ? learntOf(learner.index, phrasings) : undefined
}

/** An editor doesn't want this phrasing for this document: it is not proposed again. */
export async function decline({ db }: Learner, { id }: Pick<Proposal, 'id'>, now: Date): Promise<void> {
  if (db) await writeDeclined(db, id, now)
}

/** What use taught, without a phrasing that was just declined. */
export function unlearn(
  index: Index,
  learnt: Learnt | undefined,
  { document, text }: Pick<Proposal, 'document' | 'text'>,
): Learnt | undefined {
  const left = learnt?.phrasings.filter(one => one.document !== document || one.text !== text)
  return left && left.length > 0 ? learntOf(index, left) : undefined
}
