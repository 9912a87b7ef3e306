import { type Finding, idOf, mergeProblem } from '../../../consistency'
import { today } from '../../../content'
import type { NotTheSame } from '../../../records'
import type { Reader } from '../reader'
import { day } from '../when'
import { kindWords, type KindWords } from './kinds'
import { presentSides, type ShownSide } from './sides'

/** One of two documents that could stay, while the other one goes. */
export interface ShownMerge {
  readonly keep: string
  readonly gone: string
  readonly title: string
  /** Why not; absent where it can. */
  readonly problem?: string
  readonly command: string
}

export interface ShownPair extends KindWords {
  readonly id: string
  readonly kind: Finding['kind']
  readonly sides: readonly [ShownSide, ShownSide]
  /** What to write in place of it. */
  readonly write?: string
  /** Either could stay; none where they aren't made one. */
  readonly merges: readonly ShownMerge[]
  /** Who said that it is right as it is, and when. */
  readonly right?: string
}

/** Two places that a reader may see both. */
export function presentPair(
  reader: Reader,
  finding: Finding,
  times: ReadonlyMap<string, number>,
  right: NotTheSame | undefined,
): ShownPair {
  const { house, now } = reader
  const { organization } = house.snapshot
  const [one, other] = finding.places.map(({ document }) => document) as [string, string]
  const twice = finding.kind === 'same-words' || finding.kind === 'same-question'
  return {
    id: idOf(finding),
    kind: finding.kind,
    ...kindWords(finding),
    sides: presentSides(reader, finding, times),
    ...(finding.kind === 'limit' && { write: `<May action="${other}" />` }),
    merges: twice ? [presentMerge(reader, one, other), presentMerge(reader, other, one)] : [],
    ...(right && {
      right: `${right.name ?? 'Somebody'} said on ${day(today(right.at, organization.timeZone), now, organization)} that this is right as it is.`,
    }),
  }
}

function presentMerge({ house: { snapshot } }: Reader, keep: string, gone: string): ShownMerge {
  const problem = mergeProblem(snapshot, { keep, gone })
  const title = snapshot.documents.get(keep)?.title ?? keep
  const command = `npx answerhouse merge ${keep} ${gone} --to ../our-content`
  return { keep, gone, title, ...(problem && { problem }), command }
}
