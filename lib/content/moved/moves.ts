import { idOf } from '../documents'
import type { Problem } from '../model'
import { kindOf } from '../parse'
import { problem } from '../problem'
import { asWritten } from '../written'

/** A file that has another name than it had, and what it said under both. */
export interface RenamedFile {
  readonly from: string
  readonly to: string
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** A document whose old address leads nowhere any more. */
export interface Move {
  readonly file: string
  readonly from: string
  /** The id that it had. */
  readonly old: string
}

/**
 * The documents among renamed files that got another id by it, and don't name their old one.
 * @param taken whether an id, old or new, leads somewhere
 */
export function movesIn(renamed: readonly RenamedFile[], taken: (id: string) => boolean): Move[] {
  return renamed.flatMap(({ from, to, before, after }) => {
    if (!kindOf(from) || !kindOf(to)) return []
    const [old, now] = [fieldsOf(from, before), fieldsOf(to, after)]
    if (old.id === now.id || now.was.includes(old.id) || taken(old.id)) return []
    return [{ file: to, from, old: old.id }]
  })
}

/** What `check` says of it. */
export function moveProblem({ file, from, old }: Move): Problem {
  const message = `This was ${from}; whoever has the address "/${old}" finds nothing there.`
  const mend = `Add "was: [${old}]" to its front matter, or let "answerhouse check --fix" do it.`
  return problem({ file, line: 1, column: 1 }, 'moved', message, mend, 'warning')
}

function fieldsOf(file: string, bytes: Uint8Array): { id: string; was: readonly unknown[] } {
  const { id, was } = asWritten(file, bytes)?.fields ?? {}
  return { id: typeof id === 'string' ? id.normalize('NFC') : idOf(file), was: [was].flat() }
}
