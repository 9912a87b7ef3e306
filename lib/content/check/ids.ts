import type { Problem } from '../model'
import { problem } from '../problem'
import type { World } from '../world'

/** Ids are unique, and an old id (`was`) is nobody's id now. */
export function checkIds({ parsed, byId }: World): Problem[] {
  const problems: Problem[] = []
  const olds = new Map<string, string>()
  for (const { document, file, places } of parsed) {
    if (!document) continue
    const start = { file, line: 1, column: 1 }
    const first = byId.get(document.id)
    if (first && first.file !== file) {
      const message = `The id "${document.id}" is taken by ${first.file}.`
      problems.push(problem(places['id'] ?? start, 'doubled-id', message, 'Give one of them another id.'))
    }
    for (const old of document.was) {
      const holder = byId.get(old)?.file ?? olds.get(old)
      if (holder) {
        const message = `The old id "${old}" is also one of ${holder}.`
        problems.push(problem(places['was'] ?? start, 'doubled-id', message, 'Take it out of "was".'))
      } else olds.set(old, file)
    }
  }
  return problems
}
