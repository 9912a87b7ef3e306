import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from './build'
import { loadCache, saveCache } from './cache'
import { check } from './check'
import { listFolder } from './folder'
import { imageSizes } from './images'
import type { Problem, Snapshot } from './model'
import { hashOf, kindOf, type Parsed } from './parse'
import { parseAll, type Source } from './pool'
import { compare, problem } from './problem'
import { revisionOf } from './revision'
import { readSettings, settingsFiles } from './settings'
import { gather } from './world'

export interface ReadOptions {
  /** Where parsed documents are kept between starts; without it nothing is written. */
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
  /** The day on which "overdue" is judged, `YYYY-MM-DD`; today (UTC) unless given. */
  readonly today?: string
}

export interface ReadResult {
  /** Absent when organization.yaml itself can't be read. */
  readonly snapshot?: Snapshot
  readonly problems: readonly Problem[]
  /** How many documents were found, right or wrong. */
  readonly documents: number
}

/**
 * Reads a content folder whole: every file parsed, checked, and put together as one snapshot.
 * @throws ContentFolderError when there is no such folder, or it can't be opened.
 */
export async function readContent(folder: string, options: ReadOptions = {}): Promise<ReadResult> {
  const listed = await listFolder(folder)
  const unreadable: Problem[] = []
  const bytes = new Map<string, Uint8Array>()
  for (const file of listed.files) {
    if (file.startsWith('files/') || !(kindOf(file) || settingsFiles.includes(file as never))) continue
    try {
      bytes.set(file, await readFile(join(folder, file)))
    } catch {
      unreadable.push(problem({ file, line: 1, column: 1 }, 'unreadable', 'This file can’t be opened.', 'Check who may read it.'))
    }
  }
  const parsed = await parseSources(bytes, options)
  const settings = readSettings(bytes)
  const files = new Set(listed.files.filter(file => file.startsWith('files/')))
  const world = gather(parsed, settings, files)
  const images = await imageSizes(folder, world)
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  const own = [...listed.problems, ...unreadable, ...unread(listed.files), ...images.problems]
  const problems = check(world, today, own)
  const hashes = [...bytes].map(([file, content]) => `${file} ${hashOf(content)}`)
  const revision = await revisionOf(folder, hashes)
  return { snapshot: build(world, problems, revision, images.sizes), problems, documents: parsed.length }
}

async function parseSources(bytes: ReadonlyMap<string, Uint8Array>, { cache, onProgress }: ReadOptions): Promise<Parsed[]> {
  const kept = cache ? await loadCache(cache) : new Map<string, string>()
  const used = new Map<string, string>()
  const parsed: Parsed[] = []
  const fresh: Source[] = []
  for (const [file, content] of bytes) {
    const kind = kindOf(file)
    if (!kind) continue
    const key = cacheKey(file, hashOf(content))
    const json = kept.get(key)
    const one = json === undefined ? undefined : readJson(json)
    if (json === undefined || !one) fresh.push({ file, bytes: content, kind })
    else {
      used.set(key, json)
      parsed.push(one)
    }
  }
  const total = parsed.length + fresh.length
  await parseAll(fresh, json => {
    const one = JSON.parse(json) as Parsed
    parsed.push(one)
    used.set(cacheKey(one.file, one.hash), json)
    onProgress?.(parsed.length, total)
  })
  if (cache && (fresh.length || kept.size !== used.size)) await saveCache(cache, used)
  return parsed.sort((a, b) => compare(a.file, b.file))
}

/** A line of the cache; a damaged one is read anew from its source. */
function readJson(json: string): Parsed | undefined {
  try {
    return JSON.parse(json) as Parsed
  } catch {
    return undefined
  }
}

function cacheKey(file: string, hash: string): string {
  return `${hash}:${encodeURIComponent(file)}`
}

/** Markdown that lies where nobody reads it is more likely a slip than a wish. */
function unread(files: readonly string[]): Problem[] {
  return files.flatMap(file => {
    if (!/\.(mdx|md|markdown)$/.test(file) || kindOf(file) || file.startsWith('files/') || !file.includes('/')) return []
    const at = { file, line: 1, column: 1 }
    const mend = file.endsWith('.mdx') ? 'Move it to answers/, playbooks/, policies/ …' : 'Rename it to end in .mdx.'
    return [problem(at, 'not-read', 'This file is not read.', mend, 'warning')]
  })
}

