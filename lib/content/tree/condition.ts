import type { Condition, Place, Problem } from '../model'
import { problem } from '../problem'

type Terms = (Place & { readonly node: string; readonly among: readonly string[] })[]

/** Reads a condition of a tree; its terms are kept with their place, to be held against what they name. */
export function readCondition(
  written: string | undefined,
  at: Place,
  found: { readonly terms: Terms; readonly problems: Problem[] },
): Condition | undefined {
  const condition = parseCondition(written ?? '')
  if ('message' in condition) {
    found.problems.push(problem(at, 'condition', condition.message, condition.mend))
    return undefined
  }
  found.terms.push(...condition.map(term => ({ ...at, ...term })))
  return condition
}

/**
 * Reads `region:scotland|wales partner:yes`: a space is and, `|` is or. Node ids may carry the tree they stand in
 * (`who-is-calling/asks:yes`). Returns a message when it can't be read; `like` is a condition as it may be written there.
 */
export function parseCondition(
  written: string,
  like = 'question:choice',
): Condition | { message: string; mend: string } {
  const terms = written.trim().split(/\s+/).filter(Boolean)
  if (!terms.length) return { message: 'This condition is empty.', mend: `Write if="${like}".` }
  const condition: { node: string; among: string[] }[] = []
  for (const term of terms) {
    const at = term.lastIndexOf(':')
    const node = term.slice(0, at)
    const among = term.slice(at + 1).split('|')
    if (at < 1 || among.some(id => !id)) {
      return {
        message: `"${term}" is not a condition.`,
        mend: `Write if="${like}", or ${like.split(':')[0]}:one|other.`,
      }
    }
    if (node === 'role') {
      return {
        message: 'A condition may not ask for the role.',
        mend: 'What a role may do stands in the rows of an action, and <Authority> asks for it.',
      }
    }
    condition.push({ node, among })
  }
  return condition
}
