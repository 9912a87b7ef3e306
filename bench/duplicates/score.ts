import { compareAll, type Finding, know } from '../../lib/consistency'
import type { SearchDocument } from '../../lib/search'
import type { Planted } from './plant'

/** How well one sort of finding finds what was planted. */
export interface Score {
  readonly kind: Finding['kind']
  readonly planted: number
  readonly found: number
  readonly traps: number
  readonly caught: number
  /** Found between the documents as they were. */
  readonly natural: readonly Finding[]
}

/** Compares documents among which some were planted, each sort by itself. */
export function score(
  documents: readonly SearchDocument[],
  planted: readonly Planted[],
  locale: string,
): Score[] {
  const findings = compareAll(know([...documents, ...planted.map(({ document }) => document)], locale))
  const isPlanted = new Set(planted.map(({ document }) => document.id))
  return (['same-words', 'same-question', 'disagree'] as const).map(kind => {
    const ofKind = findings.filter(finding => finding.kind === kind)
    const pairs = new Set(
      ofKind.map(({ places }) =>
        places
          .map(({ document }) => document)
          .sort()
          .join('\n'),
      ),
    )
    const found = (real: boolean) => {
      const sort = planted.filter(one => one.kind === kind && one.real === real)
      const there = sort.filter(({ document, of }) => pairs.has([document.id, of].sort().join('\n')))
      return [sort.length, there.length] as const
    }
    const [[reals, hits], [traps, caught]] = [found(true), found(false)]
    const natural = ofKind.filter(({ places }) => places.every(({ document }) => !isPlanted.has(document)))
    return { kind, planted: reals, found: hits, traps, caught, natural }
  })
}
