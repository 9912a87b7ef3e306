import { create, insertMultiple, type Results, search } from '@orama/orama'
import {
  type Boost,
  boosts,
  type Engine,
  enough,
  type Entry,
  grid,
  pages,
  type Peer,
  type Phrasings,
} from '../engine'

interface Settings {
  readonly phrasings: Phrasings
  readonly boost: Boost
  /** Letters that a word may differ in. */
  readonly tolerance: number
  /** 1: entries with any of the words; 0: with all. */
  readonly threshold: number
  readonly stemming: boolean
  readonly b: number
}

const { even, mild, usual } = boosts

/**
 * Boost, tolerance, threshold and relevance are what its documentation offers ("Search", "Fields boosting", "BM25
 * algorithm"); repeated words are kept, or else term frequency is always one.
 */
export const oramaPeer: Peer<Settings> = {
  name: 'orama',
  grid: grid(
    [
      { boost: even, tolerance: 0, threshold: 1, stemming: false, b: 0.75 },
      { boost: even, tolerance: 0, threshold: 1, stemming: true, b: 0.75 },
      { boost: mild, tolerance: 0, threshold: 1, stemming: true, b: 0.75 },
      { boost: usual, tolerance: 0, threshold: 1, stemming: true, b: 0.75 },
      { boost: even, tolerance: 1, threshold: 1, stemming: true, b: 0.75 },
      { boost: mild, tolerance: 1, threshold: 1, stemming: true, b: 0.75 },
      { boost: usual, tolerance: 1, threshold: 1, stemming: true, b: 0.75 },
      { boost: mild, tolerance: 0, threshold: 1, stemming: true, b: 0.4 },
      { boost: mild, tolerance: 0, threshold: 0.5, stemming: true, b: 0.75 },
    ],
    [
      { boost: even, tolerance: 0, threshold: 1, stemming: true, b: 0.75 },
      { boost: mild, tolerance: 0, threshold: 1, stemming: true, b: 0.75 },
      { boost: mild, tolerance: 1, threshold: 1, stemming: true, b: 0.75 },
    ],
  ),
  build: (entries, settings) => new Orama(entries, settings),
}

const schema = { title: 'string', heading: 'string', asked: 'string', body: 'string' } as const

function filled(entries: readonly Entry[], stemming: boolean) {
  const tokenizer = { language: 'english', stemming, allowDuplicates: true } as const
  const database = create({ schema, components: { tokenizer } })
  void insertMultiple(
    database,
    entries.map(({ title, heading, asked, body }, at) => ({ id: String(at), title, heading, asked, body })),
    1000,
  )
  return database
}

class Orama implements Engine {
  private readonly database: ReturnType<typeof filled>

  constructor(
    private readonly entries: readonly Entry[],
    private readonly settings: Settings,
  ) {
    this.database = filled(entries, settings.stemming)
  }

  search(term: string) {
    const { boost, tolerance, threshold, b } = this.settings
    const relevance = { k: 1.2, b, d: 0.5 }
    // Without asynchronous hooks it answers at once.
    const found = search(this.database, {
      term,
      boost,
      tolerance,
      threshold,
      relevance,
      limit: enough,
    }) as Results<unknown>
    return pages(
      this.entries,
      found.hits.map(({ id, score }) => ({ at: Number(id), score })),
    )
  }
}
