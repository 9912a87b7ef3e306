import Fuse from 'fuse.js'
import {
  type Boost,
  boosts,
  type Engine,
  enough,
  type Entry,
  fields,
  grid,
  pages,
  type Peer,
  type Phrasings,
} from '../engine'

interface Settings {
  readonly phrasings: Phrasings
  readonly boost: Boost
  /** Word by word with rarity (new in 7), or the whole question as one pattern. */
  readonly useTokenSearch: boolean
  readonly threshold: number
  readonly ignoreFieldNorm: boolean
}

const { even, mild, steep } = boosts
/** It goes through every text: in longer lists a question takes seconds, so there it searches all but the bodies. */
const mostWithBodies = 1000

/**
 * Its page "Token search" says that questions of several words want it; `ignoreLocation`, because words may stand
 * anywhere in a text. Weights, threshold and the norm of length were tried.
 */
export const fusePeer: Peer<Settings> = {
  name: 'fuse',
  // "Small-to-medium datasets", says its README: among 27,000 sections a question takes about a second.
  mostSections: 5000,
  grid: grid(
    [
      { boost: even, useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: true, threshold: 0.3, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: true, threshold: 0.1, ignoreFieldNorm: false },
      { boost: steep, useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: true },
      { boost: mild, useTokenSearch: false, threshold: 0.6, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: false, threshold: 0.4, ignoreFieldNorm: false },
      { boost: steep, useTokenSearch: false, threshold: 0.4, ignoreFieldNorm: true },
    ],
    [
      { boost: mild, useTokenSearch: true, threshold: 0.2, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: true, threshold: 0.1, ignoreFieldNorm: false },
      { boost: mild, useTokenSearch: false, threshold: 0.4, ignoreFieldNorm: false },
    ],
  ),
  build: (entries, settings) => new Fused(entries, settings),
}

class Fused implements Engine {
  private readonly fuse: Fuse<Entry>

  constructor(
    private readonly entries: readonly Entry[],
    { boost, useTokenSearch, threshold, ignoreFieldNorm }: Settings,
  ) {
    const searched = fields.filter(field => field !== 'body' || entries.length <= mostWithBodies)
    const keys = searched.map(name => ({ name, weight: boost[name] }))
    this.fuse = new Fuse(entries, {
      keys,
      useTokenSearch,
      threshold,
      ignoreFieldNorm,
      ignoreLocation: true,
      includeScore: true,
    })
  }

  search(text: string) {
    const found = this.fuse.search(text, { limit: enough })
    // Its scores are better the smaller they are.
    return pages(
      this.entries,
      found.map(({ refIndex, score = 1 }) => ({ at: refIndex, score: 1 - score })),
    )
  }
}
