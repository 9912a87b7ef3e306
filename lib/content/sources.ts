import { loadCache, saveCache } from './cache'
import { hashOf, type Parsed } from './parse'
import { parseAll, type Source } from './pool'
import { compare } from './problem'

export type { Source }

interface Options {
  readonly cache?: string
  readonly onProgress?: (done: number, of: number) => void
}

/** Every source parsed: from the cache where its bytes and path are the same as then. In order of path. */
export async function parseSources(
  sources: readonly Source[],
  { cache, onProgress }: Options,
): Promise<Parsed[]> {
  const kept = cache ? await loadCache(cache) : new Map<string, string>()
  const used = new Map<string, string>()
  const parsed: Parsed[] = []
  const fresh: Source[] = []
  for (const source of sources) {
    const key = cacheKey(source.file, hashOf(source.bytes))
    const json = kept.get(key)
    if (json === undefined) fresh.push(source)
    else {
      used.set(key, json)
      parsed.push(JSON.parse(json) as Parsed)
    }
  }
  await parseAll(fresh, json => {
    const one = JSON.parse(json) as Parsed
    parsed.push(one)
    used.set(cacheKey(one.file, one.hash), json)
    onProgress?.(parsed.length, sources.length)
  })
  if (cache && (fresh.length || kept.size !== used.size)) await saveCache(cache, used)
  return parsed.sort((a, b) => compare(a.file, b.file))
}

function cacheKey(file: string, hash: string): string {
  return `${hash}:${encodeURIComponent(file)}`
}
