import { create, insertMultiple, type Results, search } from '@orama/orama'
import lunr from 'lunr'
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
  wordsOf,
} from '../engine'

interface Settings {
  readonly phrasings: Phrasings
  readonly boost: Boost
  /** Whether stop words are left out. */
  readonly stopWords: boolean
  /** Letters that a word may differ in. */
  readonly tolerance: number
  readonly b: number
}

const { even, mild, usual, steep } = boosts

/**
 * Boost, tolerance, relevance, stemming and stop words are what its documentation offers ("Search", "Fields boosting",
 * "BM25 algorithm", "Stop words"). It takes each word of a question for the beginning of one, so "a" finds half of all
 * texts: it is the one engine that is better without stop words. `exact` and `threshold` were worse on all sets.
 */
export const oramaPeer: Peer<Settings> = {
  name: 'orama',
  grid: grid(
    [
      { boost: even, stopWords: false, tolerance: 0, b: 0.75 },
      { boost: even, stopWords: true, tolerance: 0, b: 0.75 },
      { boost: mild, stopWords: true, tolerance: 0, b: 0.75 },
      { boost: usual, stopWords: true, tolerance: 0, b: 0.75 },
      { boost: steep, stopWords: true, tolerance: 0, b: 0.75 },
      { boost: even, stopWords: true, tolerance: 1, b: 0.75 },
      { boost: mild, stopWords: true, tolerance: 1, b: 0.75 },
      { boost: even, stopWords: true, tolerance: 0, b: 0.4 },
      { boost: mild, stopWords: true, tolerance: 0, b: 0.4 },
    ],
    [
      { boost: even, stopWords: true, tolerance: 0, b: 0.75 },
      { boost: mild, stopWords: true, tolerance: 0, b: 0.75 },
      { boost: usual, stopWords: true, tolerance: 0, b: 0.75 },
    ],
  ),
  build: (entries, settings) => new Orama(entries, settings),
}

const schema = { title: 'string', heading: 'string', asked: 'string', body: 'string' } as const

/** Each word once, as its own tokenizer gives them; stemmed by lunr's stemmer, which is Porter's as its own is. */
function tokens(text: string, stopWords: boolean): string[] {
  const words = wordsOf(text)
  const telling = stopWords ? words.filter(word => lunr.stopWordFilter(new lunr.Token(word, {}))) : words
  const kept = telling.length > 0 ? telling : words
  return [...new Set(kept.map(word => lunr.stemmer(new lunr.Token(word, {})).toString()))]
}

function filled(entries: readonly Entry[], stopWords: boolean) {
  const tokenize = (text: string) => tokens(text, stopWords)
  const tokenizer = { language: 'english', normalizationCache: new Map<string, string>(), tokenize }
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
    this.database = filled(entries, settings.stopWords)
  }

  search(term: string) {
    const { boost, tolerance, b } = this.settings
    const relevance = { k: 1.2, b, d: 0.5 }
    // Without asynchronous hooks it answers at once.
    const found = search(this.database, {
      term,
      boost,
      tolerance,
      threshold: 1,
      relevance,
      limit: enough,
    }) as Results<unknown>
    return pages(
      this.entries,
      found.hits.map(({ id, score }) => ({ at: Number(id), score })),
    )
  }
}
