import { conditionWords, dayWords, theRoles } from '../authority'
import type { Action, Condition, Snapshot } from '../content'
import type { Facts } from './facts'
import type { Standing, Who } from './standing'
import { standingWords } from './standing-words'

/** Somebody who may do more or less than before. */
export interface PowerChange {
  readonly action: string
  readonly title: string
  readonly who: Who
  readonly gains: boolean
  readonly loses: boolean
  /** First day on which it is so, `YYYY-MM-DD`; absent: from now on. */
  readonly from?: string
  readonly before: string
  readonly after: string
  readonly sentence: string
  /** The row that says so, in the head; in the base where it is gone. */
  readonly file: string
  readonly line: number
}

/** What is compared: one action, for one role or person. */
export interface Probe {
  readonly base: Snapshot
  readonly head: Snapshot
  readonly id: string
  readonly who: Who
  readonly days: readonly string[]
  readonly bands: readonly number[]
  readonly situations: readonly Facts[]
  readonly unit: string | undefined
}

/** A change in words, with the row that says so. */
export function change(
  { base, head, id, who, unit }: Probe,
  { before, after }: { readonly before: readonly Standing[]; readonly after: readonly Standing[] },
  facts: readonly Facts[],
  rest: Pick<PowerChange, 'gains' | 'loses' | 'from'>,
): PowerChange {
  const action = actionAt(head, id) ?? actionAt(base, id)!
  const { locale } = head.organization
  const words = (bands: readonly Standing[]) => standingWords(bands, unit, locale)
  const row = after.find(({ line }) => line !== undefined) ?? before.find(({ line }) => line !== undefined)
  const name = who.person === undefined ? theRoles([who.role]) : nameOf(head, base, who.person)
  const where =
    facts.length > 0
      ? `, where ${facts.map(each => conditionWords(head, conditionOf(each))).join(', or where ')}`
      : ''
  const since = rest.from ? `, from ${dayWords(rest.from, locale)}` : ''
  return {
    action: id,
    title: action.title,
    who,
    ...rest,
    before: words(before),
    after: words(after),
    sentence: `${action.title}, ${name}${where}${since}: ${words(after)} (before: ${words(before)}).`,
    file: row?.file ?? action.file,
    line: row?.line ?? 1,
  }
}

const conditionOf = (facts: Facts): Condition =>
  Object.entries(facts).map(([node, id]) => ({ node, among: [id] }))

const nameOf = (head: Snapshot, base: Snapshot, person: string) =>
  [...head.people, ...base.people].find(one => one.person === person)?.name ?? person

export function actionAt(snapshot: Snapshot, id: string): Action | undefined {
  const document = snapshot.documents.get(id)
  return document?.kind === 'action' ? document : undefined
}
