import { posix } from 'node:path'
import { idOf, isIndex, safeName, withoutEnding } from './names'
import type { Page } from './page'

/** The pages of the source by every address that they had. */
export interface Site {
  readonly idOf: (page: Page) => string
  /** Where the page stands in the result. */
  readonly fileOf: (page: Page) => string
  /** The page that a link means, written on `from` with `path` (decoded, without query and fragment). */
  readonly find: (from: Page, path: string) => Page | undefined
  /** Where a path that is written on a page may lie, as paths of the source, likeliest first. */
  readonly candidates: (from: Page, path: string) => string[]
}

/** Gives each page its id and learns its addresses: its file, its folder, its permalink, what once redirected to it. */
export function siteOf(pages: readonly Page[]): Site {
  const roots = rootsOf(pages)
  const stems = new Map<Page, string>()
  const ids = new Map<Page, string>()
  const taken = new Set<string>()
  const addresses = new Map<string, Page>()
  // The page of a folder is its index; a README beside it, or beside a page named like the folder, keeps its own name.
  for (const page of [...pages].sort((a, b) => rank(a) - rank(b))) {
    const own = ['answers', ...withoutEnding(page.path).split('/').map(safeName)].join('/')
    stems.set(page, free(taken.has(idOf(page.path)) ? own : idOf(page.path)))
  }
  for (const page of pages) {
    const { id } = page.kept
    // Some tools' ids are only unique in their folder: the first keeps it, the others go by their path.
    ids.set(page, id && !taken.has(id.toLowerCase()) ? free(id) : stems.get(page)!)
  }
  for (const page of [...pages].sort((a, b) => rank(a) - rank(b))) remember(page.path, page)
  for (const page of pages) for (const path of page.kept.paths) remember(path, page)

  return { idOf: page => ids.get(page)!, fileOf: page => `${stems.get(page)!}.mdx`, find, candidates }

  function free(id: string): string {
    let own = id
    for (let count = 2; taken.has(own.toLowerCase()); count++) own = `${id}-${count}`
    taken.add(own.toLowerCase())
    return own
  }

  function remember(path: string, page: Page): void {
    for (const address of [path, loose(path)]) if (!addresses.has(address)) addresses.set(address, page)
  }

  function find(from: Page, path: string): Page | undefined {
    for (const candidate of candidates(from, path)) {
      const page = addresses.get(candidate) ?? addresses.get(loose(candidate))
      if (page) return page
    }
    return undefined
  }

  function candidates(from: Page, path: string): string[] {
    const rooted = roots.map(root => posix.join(root, path)).map(trimmed)
    if (path.startsWith('/')) return rooted
    const folder = posix.dirname(from.path)
    // Sites that give each page a folder of its own resolve from inside it.
    const inside = plainAddress(from.path)
    const published = from.kept.paths.map(old => posix.join(trimmed(old), path))
    return [posix.join(folder, path), posix.join(inside, path), ...published, ...rooted].map(trimmed)
  }
}

function rank(page: Page): number {
  const name = withoutEnding(posix.basename(page.path))
  return !isIndex(name) ? 0 : /readme/i.test(name) ? 2 : 1
}

/** The folder as a whole, then the folders of the first two levels that hold pages, fullest first. */
function rootsOf(pages: readonly Page[]): string[] {
  const counts = new Map<string, number>()
  for (const { path } of pages) {
    const parts = path.split('/').slice(0, -1)
    for (const depth of [1, 2]) {
      const folder = parts.slice(0, depth).join('/')
      if (parts.length >= depth) counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  }
  return [
    '',
    ...[...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([folder]) => folder)
      .slice(0, 20),
  ]
}

/** An address without what differs between tools: endings, index pages, slashes at its ends. */
export function plainAddress(path: string): string {
  const bare = withoutEnding(trimmed(path)).replace(/\.html?$/i, '')
  const parts = bare.split('/')
  if (isIndex(parts.at(-1)!)) parts.pop()
  return parts.join('/')
}

/** Two spellings of an address that differ in case only are one: many hosts treat them so. */
function loose(path: string): string {
  return plainAddress(path).toLowerCase()
}

function trimmed(path: string): string {
  return posix
    .normalize(path)
    .replace(/^\/+|\/+$/g, '')
    .replace(/^\.$/, '')
}
