import { distance } from 'fastest-levenshtein'
import type { Place, Problem } from './model'

/** Makes problems of one file; lines and columns count from 1. */
export function problem(
  place: Place,
  rule: string,
  message: string,
  mend: string,
  severity: Problem['severity'] = 'error',
): Problem {
  return { file: place.file, line: place.line, column: place.column, severity, rule, message, mend }
}

/** `Did you mean "x"?` when a candidate is near enough to be a slip, else the fallback. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  let best = ''
  let least = Math.max(2, Math.ceil(word.length / 3)) + 1
  for (const candidate of candidates) {
    const tail = candidate.slice(candidate.lastIndexOf('/') + 1)
    const d = tail === word ? 0 : Math.min(distance(word, candidate), distance(word, tail) + 1)
    if (d < least) [best, least] = [candidate, d]
  }
  return best ? `Did you mean "${best}"?` : otherwise
}

/** The order of `check`: by file, then line, column and rule. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
}

/** Code unit order, the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** One line a problem, as `check` prints it. */
export function formatProblem(p: Problem, root: string): string {
  const file = root ? `${root}/${p.file}` : p.file
  return `${file}:${p.line}:${p.column}  ${p.rule}  ${p.message}${p.mend ? ` ${p.mend}` : ''}`
}
