import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const cachedName = 'parsed.jsonl'

/**
 * Parsed documents by content hash and path. One line each, of its checksum, its key and its JSON; the first line
 * names the reader, and what an older reader left is not used. Damaged lines are left out, a damaged file is none.
 */
export async function loadCache(folder: string): Promise<Map<string, string>> {
  const entries = new Map<string, string>()
  const file = await open(join(folder, cachedName)).catch(() => undefined)
  if (!file) return entries
  try {
    const reader = await readerVersion()
    let first = true
    for await (const line of file.readLines({ encoding: 'utf8', highWaterMark: 1 << 20 })) {
      if (first && line !== reader) break
      first = false
      const [, sum, key, json] = /^(\w{12}) (\S+) (.*)$/.exec(line) ?? []
      if (key && json && checksum(json) === sum) entries.set(key, json)
    }
  } catch {
    entries.clear()
  } finally {
    await file.close().catch(() => undefined)
  }
  return entries
}

/** Writes the cache whole and swaps it in, so that nobody ever reads half of one. A full disk is no reason to stop. */
export async function saveCache(folder: string, entries: ReadonlyMap<string, string>): Promise<void> {
  const temporary = join(folder, `${cachedName}.${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const lines = [await readerVersion(), ...[...entries].map(([key, json]) => entry(key, json))]
    await writeFile(temporary, `${lines.join('\n')}\n`, { mode: 0o600 })
    await rename(temporary, join(folder, cachedName))
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined)
  }
}

function entry(key: string, json: string): string {
  // These two end a line where lines are read, but not in JSON.
  const line = json.replace(/[\u2028\u2029]/g, end => `\\u${end.charCodeAt(0).toString(16)}`)
  return `${checksum(line)} ${key} ${line}`
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

/** A hash of the code that says what a parsed document is made of: what was written with another can't be used. */
export async function shapeVersion(): Promise<string> {
  const hash = createHash('sha256')
  const model = (await readdir(join(here, 'model'))).map(name => join('model', name))
  for (const name of [...model, 'parse.ts', join('hold', 'good.ts')].sort())
    hash.update(await readFile(join(here, name)))
  return hash.digest('hex').slice(0, 12)
}

/** A hash of this folder's own code and of the parsers' versions: whatever could make another result. */
export async function readerVersion(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(here, { recursive: true })).sort()) {
    if (/^[\w/\\-]+\.(ts|js)$/.test(name)) hash.update(await readFile(join(here, name)))
  }
  for (const name of [
    'mdast-util-mdx',
    'micromark-extension-mdx-jsx',
    'remark-gfm',
    'remark-parse',
    'yaml',
    'zod',
  ]) {
    const main = createRequire(import.meta.url).resolve(name)
    const root = main.slice(
      0,
      main.lastIndexOf(join('node_modules', name)) + join('node_modules', name).length,
    )
    hash.update(await readFile(join(root, 'package.json')))
  }
  return hash.digest('hex')
}
