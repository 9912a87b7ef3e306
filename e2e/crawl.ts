import type { APIRequestContext } from '@playwright/test'

/** A page that was opened, and what it links to inside the house. */
export interface Visited {
  readonly url: string
  readonly status: number
  readonly body: string
  readonly links: readonly string[]
}

/** Walks of trees, filters, versions and ways to sign in are without number; so many pages of a folder stand for all. */
const most: Readonly<Record<string, number>> = {
  browse: 60,
  history: 20,
  print: 60,
  propose: 20,
  'sign-in': 30,
}
const mostOthers = 400
/** There is one of each document, or more. */
const many = new Set(['history', 'propose'])

/** Opens every page that can be reached by links from these, each once, without a browser. */
export async function crawl(
  request: APIRequestContext,
  starts: readonly string[],
): Promise<Map<string, Visited>> {
  const visited = new Map<string, Visited>()
  const queue = [...starts]
  const opened: Record<string, number> = {}
  const enough = (url: string) => {
    const [path = '', search] = new URL(url, 'http://house.invalid').href.split('?')
    const folder = path.split('/')[3] ?? ''
    if (search === undefined && !many.has(folder)) return false
    opened[folder] = (opened[folder] ?? 0) + 1
    return opened[folder] > (most[folder] ?? mostOthers)
  }
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (visited.has(url) || enough(url)) continue
    const response = await request.get(url, { maxRedirects: 0 })
    const { location } = response.headers()
    const body = await response.text()
    const links = [...body.matchAll(/(?:href|src)="([^"]+)"/g)].map(match =>
      (match[1] ?? '').replaceAll('&amp;', '&'),
    )
    const inside = [...links, ...(location ? [location] : [])].flatMap(link => inHouse(link, url))
    visited.set(url, { url, status: response.status(), body, links: inside })
    queue.push(...inside.map(link => link.split('#')[0] ?? '').filter(link => !link.startsWith('/_next/')))
  }
  return visited
}

function inHouse(link: string, from: string): string[] {
  const base = new URL(from, 'http://house.invalid')
  // What the author wrote as an address of another site is not ours to follow, right or wrong.
  if (!URL.canParse(link, base.href)) return []
  const target = new URL(link, base)
  return target.origin === base.origin ? [target.pathname + target.search + target.hash] : []
}
