import { type Held, maySee, type Problem, type Snapshot } from '../../content'

/** A mistake as it leaves the house. */
export type SentProblem = Pick<Problem, 'file' | 'line' | 'column' | 'rule' | 'message' | 'mend'>

const cut = { message: 'What it says stands on the page of publishing, for those who may see it.', mend: '' }

/**
 * The mistakes because of which files are held back, each once, for somebody of this audience: where and which rule in any
 * case, but the words only of documents that they may see, as words quote what is written there. What was never served
 * may be meant for the narrowest audience.
 */
export function problemsFor(
  snapshot: Snapshot,
  audience: string,
  held: readonly Held[],
): readonly SentProblem[] {
  const found = new Map<string, SentProblem>()
  for (const { file: waits, problems } of held)
    for (const { file, line, column, rule, message, mend } of problems) {
      const isFor = [waits, file].every(each => mayRead(snapshot, audience, each))
      const words = isFor ? { message, mend } : cut
      found.set([file, line, column, rule, words.message].join('\0'), { file, line, column, rule, ...words })
    }
  return [...found.values()]
}

function mayRead(snapshot: Snapshot, audience: string, file: string): boolean {
  const document = snapshot.documents.get(snapshot.byFile.get(file) ?? '')
  const narrowest = snapshot.organization.audiences.at(-1) ?? ''
  return maySee(snapshot, audience, document ?? { audience: narrowest })
}
