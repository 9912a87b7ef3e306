import { type Spans, within } from './code'
import { lineAt } from './lines'
import { excerpt, type Note } from './report'

const starts =
  /^import\s.*['"];?\s*$|^import\s+(\w+\s*,\s*)?\{\s*$|^export\s+(default|const|let|var|function|async|class|\{|\*)/

/** Takes the import and export statements of MDX pages out, whole, and reports them. */
export function withoutModules(text: string, code: Spans, note: Note): string {
  const lines = text.split('\n')
  let offset = 0
  let until = -1
  return lines
    .map((line, index) => {
      const at = offset
      offset += line.length + 1
      if (index > until && (!starts.test(line) || within(code, at))) return line
      if (index > until) {
        until = endOf(lines, index)
        note(lineAt(text, at), `Code: ${excerpt(lines.slice(index, until + 1).join(' '))}`)
      }
      // Spaces, so that every offset stays.
      return ' '.repeat(line.length)
    })
    .join('\n')
}

/** The line on which the statement's brackets are closed; its first when they never are. */
function endOf(lines: readonly string[], start: number): number {
  let open = 0
  for (let index = start; index < lines.length; index++) {
    open += count(lines[index]!, /[{([]/g) - count(lines[index]!, /[})\]]/g)
    if (open <= 0) return index
  }
  return start
}

function count(line: string, brackets: RegExp): number {
  return line.match(brackets)?.length ?? 0
}
