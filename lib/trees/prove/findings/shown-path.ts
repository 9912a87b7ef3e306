import { formatAnswers, shortId } from '../../answers'
import type { Finding } from '../finding'
import type { Step } from '../step'
import type { World } from '../worlds'

export type ShownPath = Pick<
  Finding,
  'tree' | 'path' | 'answers' | 'facts' | 'role' | 'person' | 'channel' | 'date'
>

/** A path as a person would walk it, and as it stands in an address. */
export function shownPath(root: string, steps: readonly Step[], { reader, channel, day }: World): ShownPath {
  const answers = steps.flatMap(({ at, written }) =>
    at ? [[at.tree === root ? at.node : `${shortId(at.tree)}/${at.node}`, written] as const] : [],
  )
  const known = steps.flatMap(({ known }) =>
    known?.id === undefined ? [] : [[known.fact, known.id] as const],
  )
  const facts = formatAnswers(
    Object.fromEntries([...(channel ? [['channel', channel] as const] : []), ...known]),
  )
  return {
    tree: root,
    path: steps.map(({ ask, answer }) => ({ ask, answer })),
    answers: formatAnswers(Object.fromEntries(answers)),
    ...(facts && { facts }),
    ...(reader.role !== undefined && { role: reader.role }),
    ...(reader.person !== undefined && { person: reader.person }),
    ...(channel && { channel }),
    date: day,
  }
}
