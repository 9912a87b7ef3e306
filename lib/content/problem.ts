import { distance } from 'fastest-levenshtein'
import type { Place, Problem } from './model'

/** Makes problems of one file; lines and columns count from 1. Words that quote an author at length are cut. */
export function problem(
  place: Place,
  rule: string,
  message: string,
  mend: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const { file, line, column } = place
  return { file, line, column, severity, rule, message: brief(message), mend: brief(mend) }
}

function brief(text: string): string {
  return text.length > 400 ? `${text.slice(0, 399)}…` : text
}

/** `Did you mean "x"?` when a candidate is near enough to be a slip, else the fallback. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  if (!word || word.length > 80) return otherwise
  const [folder, name] = parts(word)
  let best = ''
  let least = Math.max(1, Math.floor((name.length + 1) / 3)) + 1
  for (const candidate of candidates) {
    const [otherFolder, other] = parts(candidate)
    const away = folder === otherFolder ? 0 : 1
    let slips = name === other ? 0 : Math.min(distance(word, candidate), distance(name, other) + away)
    // A part of a name stands for the whole: "returns" for "returns-desk".
    if (name.length > 2 && `-${other}-`.includes(`-${name}-`)) slips = Math.min(slips, 1.5)
    if (slips < least) [best, least] = [candidate, slips]
  }
  return best ? `Did you mean "${best}"?` : otherwise
}

/** The folder of an id, and its name in it. */
function parts(id: string): [folder: string, name: string] {
  const slash = id.lastIndexOf('/')
  return [id.slice(0, slash + 1), id.slice(slash + 1)]
}

/** Whether something is wrong, and not only to be looked at. */
export function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

/** The order of `check`: by file, then line, column and rule. */
export function byPlace(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)
}

/** Code unit order, the same on every machine and in every locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** One line a problem, as `check` prints it; what could move a terminal's cursor or turn its text round is left out. */
export function formatProblem(p: Problem, root: string): string {
  const file = root ? `${root}/${p.file}` : p.file
  const line = `${file}:${p.line}:${p.column}  ${p.rule}  ${p.message}${p.mend ? ` ${p.mend}` : ''}`
  return line.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}
