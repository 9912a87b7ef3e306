import type { Problem } from './model'
import { problem } from './problem'

/** The YAML between the two lines of `---` that a document begins with, or what is wrong with them. */
export function frontMatterOf(file: string, source: string): string | Problem {
  const refuse = (line: number, message: string, mend: string) =>
    problem({ file, line, column: 1 }, 'front-matter', message, mend)
  const lines = source.split('\n')
  const first = lines[0]?.trimEnd() ?? ''
  if (/^(---|\+\+\+|;;;)/.test(first) && first !== '---') {
    const message = `Front matter between lines of "${first}" is not read, and never run.`
    return refuse(1, message, 'Write plain YAML between two lines of ---.')
  }
  if (first !== '---')
    return refuse(1, 'There is no front matter.', 'Begin with ---, title: …, owner: teams/…, ---.')
  const end = lines.findIndex((line, i) => i > 0 && line.startsWith('---'))
  if (end < 0) return refuse(1, 'The front matter is not closed.', 'Add a line of --- after it.')
  if (lines[end]?.trimEnd() !== '---') {
    return refuse(end + 1, 'This line does not close the front matter.', 'Write three dashes alone: ---')
  }
  return lines.slice(1, end).join('\n')
}
