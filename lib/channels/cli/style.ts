import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

const plain = Boolean(process.env['NO_COLOR']) || !process.stdout.isTTY

/** Text in a style where the terminal shows it. */
export function paint(format: Format, text: string): string {
  return plain ? text : styleText(format, text)
}

const colours = { allowed: 'green', needs: 'yellow', never: 'red', unknown: 'yellow' } as const
const signs = { allowed: '✓', needs: '↗', never: '✕', unknown: '?' } as const

/** A verdict's sentence with its sign, in its colour. */
export function verdictLine({
  verdict,
  sentence,
}: {
  verdict: keyof typeof colours
  sentence: string
}): string {
  return paint(['bold', colours[verdict]], `${signs[verdict]} ${sentence}`)
}

/** The marked spans of a text, set off. */
export function marked(text: string, marks: readonly (readonly [number, number])[]): string {
  let out = ''
  let at = 0
  for (const [from, to] of marks) {
    out += text.slice(at, from) + paint('bold', text.slice(from, to))
    at = to
  }
  return out + text.slice(at)
}

export function printJson(value: unknown): void {
  console.log(JSON.stringify(value, null, 2))
}
