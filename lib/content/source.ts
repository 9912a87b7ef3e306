import type { Problem } from './model'
import { problem } from './problem'

/** Bytes. Nobody reads a document of a megabyte, and parsing one would hold up all the others. */
const maxDocument = 1_000_000

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The text of a file with LF line ends and without a byte order mark, or what is wrong with its bytes. */
export function readText(file: string, bytes: Uint8Array): string | Problem {
  const at = { file, line: 1, column: 1 }
  if (bytes.length > maxDocument) {
    const size = (bytes.length / 1e6).toFixed(1)
    return problem(
      at,
      'too-large',
      `This file has ${size} MB; a document may have 1 MB.`,
      'Split it into several.',
    )
  }
  try {
    return decoder.decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    const line = firstInvalidLine(bytes)
    return problem({ ...at, line }, 'encoding', 'This is not UTF-8 text.', 'Save the file as UTF-8.')
  }
}

function firstInvalidLine(bytes: Uint8Array): number {
  let start = 0
  let line = 1
  for (;;) {
    const end = bytes.indexOf(10, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
    line++
  }
}
