import type { Snapshot } from '../../lib/content'
import { effective, type Proposal, proposalsOf, rules, type Use } from '../../lib/learn'
import { type Index, query, type SearchDocument } from '../../lib/search'
import { dice } from '../make-content'
import type { Click } from './clicks'

/** So many people type each text. */
const askers = 5
/** Whoever opens the wrong document opens one of so many first hits. */
const looked = 5
const now = new Date('2026-11-23T12:00:00Z')
const hour = 3_600_000

/**
 * What people would have done: each text was typed by five, a few hours apart, and each of them opened the right document
 * or, as often as `wrong` says, another one of the first five hits. Each wrong turn is the same on every machine.
 */
export function crowd(index: Index, clicks: readonly Click[], wrong: number): Use[] {
  const roll = dice(20261126)
  return clicks.flatMap(({ text, document }, number) => {
    const hits = query(index, { text, level: 0, limit: looked }).hits.map(({ id }) => id)
    const others = hits.filter(id => id !== document)
    return Array.from({ length: askers }, (_, asker): Use => {
      const astray = roll() < wrong && others.length > 0
      const turn = Math.floor(roll() * others.length)
      return {
        text,
        level: 0,
        channel: 'web',
        document: astray ? others[turn]! : document,
        person: `${number} ${asker}`,
        at: new Date(now.getTime() - asker * hour),
      }
    })
  })
}

/** What the house makes of it: the product's own rules. */
export function believed(index: Index, uses: readonly Use[]): readonly Proposal[] {
  const grounds = {
    snapshot: snapshotOf(index),
    index,
    uses,
    names: new Set<string>(),
    declined: new Set<string>(),
    now,
  }
  return proposalsOf(grounds).proposals.filter(({ state }) => state !== 'contested')
}

/** Without any rule: the first of those who typed something is believed, as if they were many. */
export function credulous(uses: readonly Use[]): Click[] {
  return uses.filter((_, at) => at % askers === 0)
}

export { effective, rules }

/** As much of a snapshot as learning reads. */
function snapshotOf({ documents }: Index): Snapshot {
  const all = documents.map(document => [document.id, { ...document, audience: 'public' }] as const)
  return { organization: { audiences: ['public'] }, documents: new Map(all) } as unknown as Snapshot
}

/** Documents with more phrasings. */
export function withPhrasings(
  documents: readonly SearchDocument[],
  more: readonly Click[],
): SearchDocument[] {
  return documents.map(document => ({
    ...document,
    asked: [
      ...document.asked,
      ...more.filter(click => click.document === document.id).map(({ text }) => text),
    ],
  }))
}
