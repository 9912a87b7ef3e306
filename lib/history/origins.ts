import type { Paragraph } from '../content'

/** A paragraph, and what is known of the line in it that was written last. */
export interface Origin<Line> {
  readonly text: string
  readonly line: Line
}

/** Each paragraph with who wrote in it last; `lines` are those of the file, line 1 first. */
export function originsOf<Line extends { readonly at: Date }>(
  paragraphs: readonly Paragraph[],
  lines: readonly Line[],
): Origin<Line>[] {
  return paragraphs.flatMap(({ line, end, text }) => {
    const own = lines.slice(line - 1, end)
    const [last] = own.toSorted((a, b) => b.at.getTime() - a.at.getTime())
    return last ? [{ text, line: last }] : []
  })
}
