import { createHash } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const cachedName = 'parsed.jsonl'

/**
 * Parsed documents by content hash and path, as one file of JSON lines whose first line names the reader: what an
 * older reader left is not used. A damaged file is as good as none.
 */
export async function loadCache(folder: string): Promise<Map<string, string>> {
  const entries = new Map<string, string>()
  const file = await open(join(folder, cachedName)).catch(() => undefined)
  if (!file) return entries
  const reader = await readerVersion()
  let first = true
  for await (const line of file.readLines({ encoding: 'utf8', highWaterMark: 1 << 20 })) {
    if (first && line !== reader) break
    const space = first ? -1 : line.indexOf(' ')
    first = false
    if (space > 0) entries.set(line.slice(0, space), line.slice(space + 1))
  }
  await file.close()
  return entries
}

/** Writes the cache whole and swaps it in, so that nobody ever reads half of one. A full disk is no reason to stop. */
export async function saveCache(folder: string, entries: ReadonlyMap<string, string>): Promise<void> {
  const temporary = join(folder, `${cachedName}.${process.pid}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const lines = [await readerVersion(), ...[...entries].map(([key, json]) => `${key} ${json}`)]
    await writeFile(temporary, `${lines.join('\n')}\n`, { mode: 0o600 })
    await rename(temporary, join(folder, cachedName))
  } catch {
    return
  }
}

/** A hash of this folder's own code and of the parser's version: whatever could make another result. */
async function readerVersion(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(here)).sort()) {
    if (/^[a-z-]+\.(ts|js)$/.test(name)) hash.update(await readFile(join(here, name)))
  }
  for (const name of ['remark-mdx', 'remark-gfm', 'remark-parse', 'yaml', 'zod']) {
    const main = createRequire(import.meta.url).resolve(name)
    const root = main.slice(0, main.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length)
    hash.update(await readFile(join(root, 'package.json')))
  }
  return hash.digest('hex')
}
