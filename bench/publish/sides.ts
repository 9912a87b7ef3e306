import { setTimeout as pause } from 'node:timers/promises'
import { opened } from './opened'
import type { Page, Pages } from './pages'
import { answerhouse, type House } from './peers/answerhouse'
import { docusaurus } from './peers/docusaurus'
import { nextra } from './peers/nextra'
import type { Product, Site } from './peers/product'
import { BuildFailed } from './run'
import type { Measured, Side } from './side'

/** Generators are not asked for more pages than these, ours is. */
const mostForPeers = 5_000
export const peers: readonly Product[] = [docusaurus, nextra]
const rounds = 3
/** What takes longer is done once. Milliseconds. */
const long = 60_000

/** Builds the same pages with each product that takes so many, in turn, edits one, and starts again. */
export async function sidesOf(pages: Pages, count: number): Promise<Side[]> {
  const taken = pages.take(count)
  const house = await answerhouse.open(taken)
  const sites: [Product, Site][] = [[answerhouse, house]]
  for (const peer of count > mostForPeers ? [] : peers) sites.push([peer, await peer.open(taken)])
  const sides = sites.map(([{ name }]) => empty(name, count))
  const each = async (work: (site: Site, side: Measured) => Promise<void>) => {
    for (const [at, [{ name }, site]] of sites.entries()) {
      if (sides[at]!.failed !== undefined) continue
      try {
        await work(site, sides[at]!)
      } catch (error) {
        if (!(error instanceof BuildFailed)) throw error
        console.error(`${name}: ${error.message}`)
        sides[at]!.failed = error.message.split('\n')[0]!
      }
    }
  }
  try {
    for (let round = 0; round < rounds; round++) {
      await each((site, side) => (isLong(side.cold) ? Promise.resolve() : build(site, side)))
      // Between cold builds, which forget the edits before them, so that what is edited is what was built.
      await each((site, side) => (isLong(side.visible) ? Promise.resolve() : edit(site, side, taken, round)))
    }
    await start(house, sides[0]!, taken)
    await each(async (site, side) => {
      side.size = site.size()
      side.preview = await site
        .reload?.(taken.slice(30, 30 + rounds).map(page => [page, 'bullfinch']))
        .catch(noPreview)
    })
  } finally {
    for (const [, site] of sites) await site.stop()
  }
  return sides
}

function noPreview(error: unknown): undefined {
  if (!(error instanceof BuildFailed)) throw error
  console.error(error.message)
}

const isLong = ([first = 0]: readonly number[]) => first > long

async function build(site: Site, side: Measured): Promise<void> {
  const { ms, search, computed, memory } = await site.cold()
  side.cold.push(ms)
  side.search.push(search)
  side.coldComputed.push(computed)
  side.coldMemory = Math.max(side.coldMemory, memory)
  tell(side, 'built', ms)
}

async function edit(site: Site, side: Measured, taken: readonly Page[], round: number): Promise<void> {
  const { ms, found, computed, memory } = await site.edit(taken[10 + round]!, `zebrafinch${'abcdef'[round]}`)
  side.visible.push(ms)
  side.found.push(found)
  side.editComputed.push(computed)
  side.editMemory = Math.max(side.editMemory, memory)
  tell(side, 'edited', ms)
}

/** What only ours does: it finds an edit without being told, and starts from what it saved. */
async function start(house: House, side: Measured, taken: readonly Page[]): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    // Longer than it looks, and not in step with it.
    await pause(1_000 + 370 * round)
    const { ms } = await house.edit(taken[20 + round]!, `goldfinch${'abcdef'[round]}`, false)
    side.unasked!.push(ms)
    side.restart!.push(await house.restart())
    tell(side, 'started', side.restart!.at(-1)!)
  }
  await house.rest()
  side.saved = house.saved()
  for (let round = 0; round < rounds; round++) side.opened!.push(opened(house.content, house.data))
}

function empty(product: string, pages: number): Measured {
  const ours = product === answerhouse.name ? { unasked: [], restart: [], opened: [] } : {}
  const times = { cold: [], search: [], coldComputed: [], visible: [], found: [], editComputed: [] }
  return { product, pages, ...times, coldMemory: 0, editMemory: 0, size: NaN, ...ours }
}

function tell({ product, pages }: Measured, what: string, ms: number): void {
  console.error(`${product} ${what} ${pages} pages: ${(ms / 1000).toFixed(2)} s`)
}
