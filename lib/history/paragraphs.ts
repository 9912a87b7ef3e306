/** The paragraphs of a text, as blank lines part them. A block of code is one, whatever lines are in it. */
export function paragraphsOf(text: string): string[] {
  const found: string[] = []
  let [lines, fence]: [string[], string | undefined] = [[], undefined]
  const flush = () => {
    if (lines.length > 0) found.push(lines.join('\n'))
    lines = []
  }
  for (const line of text.split('\n')) {
    const mark = /^ {0,3}(```+|~~~+)/.exec(line)?.[1]
    if (mark && fence === undefined) fence = mark
    else if (mark && fence !== undefined && mark.startsWith(fence)) fence = undefined
    if (line.trim() === '' && fence === undefined) flush()
    else lines.push(line)
  }
  flush()
  return found
}

/** What a paragraph says: where a line was wrapped says nothing. */
export function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
