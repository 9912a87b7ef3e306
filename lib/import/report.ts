/** Something of the source that has no place in a content folder. `line` counts from 1 in the source file. */
export interface NotCarried {
  readonly file: string
  readonly line: number
  readonly what: string
}

/** A link that led nowhere in the source; `url` is as it was written there. */
export interface DeadLink {
  readonly file: string
  readonly line: number
  readonly url: string
  readonly why: string
}

/** What an import did. Files are paths with `/`: of the source in the two lists, of the result in `written`. */
export interface ImportReport {
  readonly documents: number
  readonly written: readonly string[]
  readonly notCarried: readonly NotCarried[]
  readonly deadLinks: readonly DeadLink[]
}

/** An import that can't start or can't finish. The message says what, where, and how to mend it. */
export class ImportError extends Error {
  override name = 'ImportError'
}

/** Says that something on a line of the file at hand stayed behind. */
export type Note = (line: number, what: string) => void

/** One line of a quote from the source, short enough to read in a list. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 77)}…` : line
}

/** Orders by file, then line. */
export function byPlace(a: { file: string; line: number }, b: { file: string; line: number }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}
