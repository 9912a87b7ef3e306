import type { Condition } from '../model'

/**
 * Reads `region:scotland|wales partner:yes`: a space is and, `|` is or. Node ids may carry the tree they stand in
 * (`who-is-calling/asks:yes`). Returns a message when it can't be read.
 */
export function parseCondition(written: string): Condition | { message: string; mend: string } {
  const terms = written.trim().split(/\s+/).filter(Boolean)
  if (!terms.length) return { message: 'This condition is empty.', mend: 'Write if="question:choice".' }
  const condition: { node: string; among: string[] }[] = []
  for (const term of terms) {
    const at = term.lastIndexOf(':')
    const node = term.slice(0, at)
    const among = term.slice(at + 1).split('|')
    if (at < 1 || among.some(id => !id)) {
      return {
        message: `"${term}" is not a condition.`,
        mend: 'Write if="question:choice", or question:one|other.',
      }
    }
    if (node === 'role') {
      return {
        message: 'A route may not ask for the role.',
        mend: 'Use <Authority>: what a role may do is never hidden in a route.',
      }
    }
    condition.push({ node, among })
  }
  return condition
}
