import { Index } from 'flexsearch'
import {
  type Boost,
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
  readonly tokenize: 'strict' | 'forward'
  readonly encoder: 'Default' | 'Normalize' | 'LatinBalance' | 'LatinAdvanced'
  readonly context: boolean
  /** An index a field, whose results are fused; or one over all fields together. */
  readonly boost?: Boost
}

const steep = { title: 7, heading: 5, asked: 3, body: 1 }
/** As in reciprocal rank fusion (Cormack, Clarke & Büttcher 2009), a third of their constant: the first place counts. */
const evenness = 20

/**
 * Its README names tokenizer, encoder and suggestions as what decides ("elementary things"). It gives no scores, so
 * fields are fused by rank. Entries with all words come before those with some (`suggest`), which alone is never better.
 */
export const flexsearchPeer: Peer<Settings> = {
  name: 'flexsearch',
  grid: grid([
    { tokenize: 'strict', encoder: 'Default', context: false },
    { tokenize: 'forward', encoder: 'Default', context: false },
    { tokenize: 'strict', encoder: 'LatinBalance', context: true },
    { tokenize: 'forward', encoder: 'LatinBalance', context: false, boost: steep },
    { tokenize: 'forward', encoder: 'LatinAdvanced', context: false, boost: steep },
    { tokenize: 'forward', encoder: 'Normalize', context: false, boost: steep },
  ]),
  build: (entries, settings) => new Flex(entries, settings),
}

class Flex implements Engine {
  private readonly parts: { readonly index: Index; readonly weight: number }[]

  constructor(
    private readonly entries: readonly Entry[],
    settings: Settings,
  ) {
    const { tokenize, encoder, context, boost } = settings
    const filled = (text: (entry: Entry) => string) => {
      const index = new Index({ tokenize, encoder, context })
      entries.forEach((entry, at) => index.add(at, text(entry)))
      return index
    }
    this.parts = boost
      ? fields.map(field => ({ index: filled(entry => entry[field]), weight: boost[field] }))
      : [{ index: filled(entry => fields.map(field => entry[field]).join('\n')), weight: 1 }]
  }

  search(text: string) {
    const scores = new Map<number, number>()
    for (const { index, weight } of this.parts) {
      const all = index.search(text, { limit: enough })
      const some = index.search(text, { limit: enough, suggest: true })
      ;[...new Set([...all, ...some])].forEach((at, rank) =>
        scores.set(at as number, (scores.get(at as number) ?? 0) + weight / (evenness + rank)),
      )
    }
    const found = [...scores].map(([at, score]) => ({ at, score })).sort((a, b) => b.score - a.score)
    return pages(this.entries, found)
  }
}
