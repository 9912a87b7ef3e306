import { vouched } from '../documents'
import type { Document, Problem } from '../model'
import { problem } from '../problem'
import type { World } from '../world'

/** Warns of documents that were never verified, or not lately enough. `today` is `YYYY-MM-DD`. */
export function checkFreshness({ parsed }: World, today: string): Problem[] {
  return parsed.flatMap(({ document, file, places }) => {
    // What is being written, or holds no more, nobody stands behind.
    if (!document || !vouched.has(document.kind) || document.state) return []
    if (!document.verified) {
      const mend = 'When it is right, add "verified: DATE" and "by: …".'
      return [
        problem({ file, line: 1, column: 1 }, 'never-verified', 'Nobody has verified this.', mend, 'warning'),
      ]
    }
    const due = dueDate(document)
    if (!due || due >= today) return []
    const at = places['verified'] ?? { file, line: 1, column: 1 }
    return [
      problem(
        at,
        'overdue',
        `This was to be verified again by ${due}.`,
        'Read it, and set "verified".',
        'warning',
      ),
    ]
  })
}

/** The day a document is to be verified again, `YYYY-MM-DD`; undefined when nothing says. */
export function dueDate({
  verified,
  verifyEvery,
}: Pick<Document, 'verified' | 'verifyEvery'>): string | undefined {
  if (!verified || !verifyEvery) return undefined
  const due = new Date(Date.parse(`${verified}T00:00:00Z`) + verifyEvery * 86_400_000)
  return Number.isNaN(due.getTime()) ? undefined : due.toISOString().slice(0, 10)
}
