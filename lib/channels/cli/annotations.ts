import { createHash } from 'node:crypto'
import type { Problem } from '../../content'
import { pathLines, presentProblem } from './finding-shown'

/** The hosts whose reviews show what `check` says at its line. */
export const annotationFormats = ['github', 'gitlab'] as const
export type AnnotationFormat = (typeof annotationFormats)[number]

/**
 * A workflow command of GitHub Actions, `::error file=…,line=…,col=…,title=…::message`. What ends a property or a line is
 * escaped as its runner reads it back (actions/toolkit, packages/core/src/command.ts).
 */
export function workflowCommand(found: Problem, root: string): string {
  const { file, line, column, rule } = presentProblem(found, root)
  const properties = Object.entries({ file, line, col: column, title: rule })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',')
  return `::${found.severity} ${properties}::${data([sentence(found), ...pathLines(found)].join('\n'))}`
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/**
 * A report of code quality as GitLab reads it (docs.gitlab.com/ci/testing/code_quality). A fingerprint doesn't hold the
 * line, so that what was there before isn't new when words move; what is said more than once in a file is counted.
 */
export function codeQuality(problems: readonly Problem[], root: string) {
  const seen = new Map<string, number>()
  return problems.map(found => {
    const { file, line, rule } = presentProblem(found, root)
    const key = JSON.stringify([file, rule, found.message])
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return {
      description: sentence(found),
      check_name: rule,
      fingerprint: createHash('sha256').update(`${key}${times}`).digest('hex'),
      severity: found.severity === 'error' ? 'major' : 'minor',
      location: { path: file, lines: { begin: line } },
    }
  })
}

const sentence = ({ message, mend }: Problem): string => (mend ? `${message} ${mend}` : message)
