import { plainText, type Situation } from '../../../content'
import type { Walk } from '../../../trees'
import { see, type Reader, type Way } from '../reader'
import { presentOutcome } from '../walk/outcome'
import { nodeAt } from '../walk/path'

/** Where somebody came to in a situation, beside where the organization would have. */
export interface ShownComparison {
  readonly same: boolean
  /** The ends in a few words. */
  readonly theirs: string
  readonly ours: string
  /** The first question that was answered otherwise, and what its author says of it. */
  readonly parted?: {
    readonly ask: string
    readonly theirs: string
    readonly ours: string
    readonly words: string
  }
  /** The row that says what may be done at our end, and what the tree goes by. */
  readonly why: readonly Way[]
}

/** Compares two finished walks of one tree, as the one who has the situation reads them. */
export function presentComparison(
  reader: Reader,
  { tree }: Situation,
  walk: Walk,
  expected: Walk,
): ShownComparison {
  const ours = presentOutcome(reader, expected)
  const theirs = presentOutcome(reader, walk)
  const at = expected.path.findIndex(({ key, answer }, index) => {
    const other = walk.path[index]
    return other?.key !== key || other.answer !== answer
  })
  const [wanted, given] = [expected.path[at], walk.path[at]]
  const node = wanted && nodeAt(reader, expected, wanted.key)
  const document = see(reader, tree)
  const related = (document?.related ?? []).flatMap(id => {
    const other = see(reader, id)
    return other ? [{ title: other.title, url: other.url }] : []
  })
  const { rule } = ours ?? {}
  return {
    same: walk.key === expected.key,
    theirs: endOf(theirs),
    ours: endOf(ours),
    ...(wanted &&
      given &&
      walk.key !== expected.key && {
        parted: {
          ask: wanted.ask,
          theirs: given.label,
          ours: wanted.label,
          words: node ? plainText(node.body) : '',
        },
      }),
    why: [...(rule ? [{ title: rule.words, ...(rule.url && { url: rule.url }) }] : []), ...related],
  }
}

const endOf = (outcome: ReturnType<typeof presentOutcome>): string =>
  outcome ? `${outcome.result}. ${outcome.banner.head}. ${outcome.banner.sentence}` : ''
