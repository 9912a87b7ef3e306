import type { Problem } from '../../content'
import type { Finding } from '../../trees'

/** A problem as JSON; a finding of the proof with its path. */
export function presentProblem(found: Problem | Finding, root: string) {
  const { file, line, column, rule, message, mend } = found
  const shown = { file: root && file ? `${root}/${file}` : file || root, line, column, rule, message, mend }
  if (!('path' in found)) return shown
  const { tree, node, path, answers, facts, role, person, channel, date } = found
  return { ...shown, tree, node, role, person, channel, date, facts, path, answers }
}

/** The path that shows a finding, answer by answer, and how to walk it; indented lines. */
export function pathLines(found: Problem | Finding): string[] {
  if (!('path' in found) || !found.tree) return []
  const { tree, path, answers, facts, role, person, channel, date } = found
  const name = person === undefined ? (role ?? 'not signed in') : `${person} as ${role}`
  const who = [name, ...(channel ? [channel] : []), date].join(', ')
  const options = [`--as ${role ?? 'public'}`, `--at ${date}`, ...(facts ? [`--fact ${quoted(facts)}`] : [])]
  return [
    `    (${who})`,
    ...path.map(({ ask, answer }, i) => `    ${i + 1}. ${ask}  ${answer}`),
    // What was delegated to somebody counts only for their own account.
    ...(person === undefined
      ? [`    answerhouse walk ${[tree, ...(answers ? [quoted(answers)] : []), ...options].join(' ')}`]
      : []),
  ]
}

/** For a shell, where it must be. */
const quoted = (text: string): string =>
  /^[\w=,/.:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
