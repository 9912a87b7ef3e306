/** Stands before a line break that the import put in, so that later lines still know their place in the source. */
export const addedBreak = '\uE000\n'

/** Text to parse, and the source line of each of its lines. */
export interface Numbered {
  readonly text: string
  readonly lineOf: (line: number) => number
}

/** Takes the marks of added breaks out again and remembers where they stood. */
export function numbered(marked: string): Numbered {
  const source: number[] = []
  let line = 1
  const lines = marked.split('\n').map(text => {
    source.push(line)
    if (!text.endsWith('\uE000')) line++
    return text.replace(/\uE000/g, '')
  })
  return { text: lines.join('\n'), lineOf: at => source[at - 1] ?? line }
}

/** The line (from 1) of an offset in a text that may have added breaks. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] !== '\uE000') line++
  }
  return line
}

/** As many line breaks as `text` has: what is taken out leaves its lines behind. */
export function blank(text: string): string {
  return text.replace(/[^\n]+/g, '')
}
