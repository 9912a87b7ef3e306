import { readFile, writeFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'

/** The text of a file, unpacked when it ends in `.gz`; undefined when it can't be read. */
export async function readLines(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  return (bytes && file.endsWith('.gz') ? gunzipSync(bytes) : bytes)?.toString('utf8')
}

/** Writes lines to a file, in place of what it held. */
export async function writeLines(file: string, lines: readonly string[]): Promise<void> {
  await writeFile(file, `${lines.join('\n')}\n`)
}
