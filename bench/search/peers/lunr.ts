import lunr from 'lunr'
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
  readonly b: number
  /** Boost of words that differ by one letter, and of words that begin with the last one; 0: not looked for. */
  readonly fuzzy: number
  readonly prefix: number
}

const { even, mild, steep, usual } = boosts

/**
 * The stop-word filter is taken out: questions are made of its words. Query words are trimmed like indexed ones, which
 * `index.search` does not do. Exact, then prefix, then fuzzy, each with less boost, is the form of lunr's guide
 * ("Searching", programmatic queries); boosts, b and the shares were tried.
 */
export const lunrPeer: Peer<Settings> = {
  name: 'lunr',
  grid: grid(
    [
      { boost: even, b: 0.75, fuzzy: 0, prefix: 0 },
      { boost: mild, b: 0.75, fuzzy: 0, prefix: 0 },
      { boost: usual, b: 0.75, fuzzy: 0, prefix: 0 },
      { boost: even, b: 0.75, fuzzy: 0.1, prefix: 0.3 },
      { boost: mild, b: 0.75, fuzzy: 0.1, prefix: 0.3 },
      { boost: usual, b: 0.75, fuzzy: 0.1, prefix: 0.3 },
      { boost: steep, b: 0.75, fuzzy: 0.1, prefix: 0.3 },
      { boost: mild, b: 0.75, fuzzy: 0.3, prefix: 0.5 },
      { boost: mild, b: 0.4, fuzzy: 0.1, prefix: 0.3 },
    ],
    [
      { boost: mild, b: 0.75, fuzzy: 0, prefix: 0 },
      { boost: mild, b: 0.75, fuzzy: 0.1, prefix: 0.3 },
      { boost: usual, b: 0.75, fuzzy: 0.1, prefix: 0.3 },
    ],
  ),
  build: (entries, settings) => new Lunr(entries, settings),
}

class Lunr implements Engine {
  private readonly index: lunr.Index

  constructor(
    private readonly entries: readonly Entry[],
    private readonly settings: Settings,
  ) {
    const { boost, b } = settings
    this.index = lunr(builder => {
      builder.pipeline.remove(lunr.stopWordFilter)
      builder.ref('at')
      for (const field of fields) builder.field(field, { boost: boost[field] })
      builder.b(b)
      entries.forEach((entry, at) => builder.add({ ...entry, at: String(at) }))
    })
  }

  search(text: string) {
    const words = lunr
      .tokenizer(text)
      .map(token => lunr.trimmer(token).toString())
      .filter(word => word !== '')
    return pages(
      this.entries,
      this.find(words)
        .slice(0, enough)
        .map(({ ref, score }) => ({ at: Number(ref), score })),
    )
  }

  private find(words: readonly string[]): lunr.Index.Result[] {
    const { fuzzy, prefix } = this.settings
    const exact = (query: lunr.Query) => words.forEach(word => query.term(word, {}))
    try {
      return this.index.query(query => {
        exact(query)
        for (const word of words)
          if (fuzzy && word.length > 3) query.term(word, { boost: fuzzy, editDistance: 1 })
        if (prefix && words.length > 0)
          query.term(words.at(-1)!, {
            boost: prefix,
            usePipeline: false,
            wildcard: lunr.Query.wildcard.TRAILING,
          })
      })
    } catch {
      // Some words near to others make it throw ("_index of undefined"): exact ones never do.
      return this.index.query(exact)
    }
  }
}
