import type { Point } from 'unist'

/** What is wrong with the syntax of a document, in the words of its author. */
export interface SyntaxFault {
  readonly line: number
  readonly column: number
  readonly message: string
  readonly mend: string
}

const faults: readonly (readonly [pattern: RegExp, message: string, mend: string])[] = [
  [/Unexpected character `!`/, 'An HTML comment can’t stand here.', 'Take the comment out.'],
  [
    /`\/`.*before local name|`@`.*in name/,
    'A link between < and > can’t stand here.',
    'Write [text](https://…), or the bare address.',
  ],
  [/in expression/, 'A brace opens here and is never closed.', 'Write \\{ for a brace.'],
  [/end of file in attribute value/, 'A quote opens here and is never closed.', 'Close it.'],
  [/closing tag|closing slash/, 'This tag closes what isn’t open here.', 'Take it out, or open it before.'],
  [/attribute/, 'An attribute can’t be written like this.', 'Write name="value".'],
  [/name|character/, 'A < opens a component here, and this isn’t one.', 'Write \\< for a less-than sign.'],
]

/** Explains what the parser threw; undefined when it was no syntax error. `source` is the text it read. */
export function explainSyntax(error: unknown, source: string): SyntaxFault | undefined {
  const { reason, place } = error as { reason?: string; place?: Point | { start: Point } }
  if (!reason) return undefined
  const { line, column } = opening(reason, place, source)
  const unclosed = /(?:closing tag for |the closing tag )`<\/?([^`]{0,60})>`/.exec(reason)?.[1]
  if (unclosed !== undefined) {
    const mend = `Write </${unclosed}> in the same paragraph or list that opens it.`
    return { line, column, message: `<${unclosed}> opens here and is not closed.`, mend }
  }
  const [, message, mend] = faults.find(([pattern]) => pattern.test(reason)) ?? [
    '',
    `${reason}.`,
    'Take it out.',
  ]
  return { line, column, message, mend }
}

/** What is never closed is found out at the end, and mended where it opens. */
function opening(reason: string, place: Point | { start: Point } | undefined, source: string) {
  const [, line, column] = / \((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? []
  if (line && column) return { line: Number(line), column: Number(column) }
  const point = place && 'start' in place ? place.start : (place ?? { line: 1, column: 1, offset: 0 })
  const quote = /closing quote `(.)`/.exec(reason)?.[1]
  const end = point.offset ?? source.length
  if (quote) return pointAt(source, source.lastIndexOf(quote, end - 1))
  return /end of file in expression/.test(reason) ? pointAt(source, openBrace(source.slice(0, end))) : point
}

/** The last brace that nothing closes, counted from the end. */
function openBrace(text: string): number {
  let closed = 0
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === '}') closed++
    else if (text[at] === '{' && closed-- === 0) return at
  }
  return 0
}

function pointAt(source: string, offset: number): { line: number; column: number } {
  const lines = source.slice(0, Math.max(0, offset)).split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
