import lunr from 'lunr'
import MiniSearch from 'minisearch'
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
  /** Errors as a share of a word's letters. */
  readonly fuzzy: number
  /** Which words may be unfinished. */
  readonly prefix: 'none' | 'last' | 'all'
  readonly stem: boolean
  readonly b: number
}

const { even, mild, steep, usual } = boosts

/**
 * Its README suggests `boost: { title: 2 }, fuzzy: 0.2, prefix: true`, and says that `processTerm` is where to stem and
 * that `prefix` may be a function that lets only the last word be unfinished. Boosts, b and stems were tried.
 */
export const minisearchPeer: Peer<Settings> = {
  name: 'minisearch',
  grid: grid(
    [
      { boost: even, fuzzy: 0, prefix: 'none', stem: false, b: 0.7 },
      { boost: usual, fuzzy: 0.2, prefix: 'all', stem: false, b: 0.7 },
      { boost: even, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
      { boost: mild, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
      { boost: usual, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
      { boost: steep, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
      { boost: mild, fuzzy: 0.1, prefix: 'last', stem: true, b: 0.7 },
      { boost: mild, fuzzy: 0, prefix: 'last', stem: true, b: 0.7 },
      { boost: mild, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.4 },
    ],
    [
      { boost: even, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
      { boost: mild, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
      { boost: usual, fuzzy: 0.2, prefix: 'last', stem: true, b: 0.7 },
    ],
  ),
  build: (entries, settings) => new Mini(entries, settings),
}

/** The settings of an index; also those that a saved one is loaded with. */
export function minisearchOptions({ boost, fuzzy, prefix, stem, b }: Settings) {
  return {
    idField: 'at',
    fields: [...fields],
    processTerm: (term: string) => {
      const word = term.toLowerCase()
      return stem ? lunr.stemmer(new lunr.Token(word, {})).toString() : word
    },
    searchOptions: {
      boost: { ...boost },
      fuzzy: (term: string) => (term.length > 3 ? fuzzy : false),
      prefix: (_: string, at: number, terms: string[]) =>
        prefix === 'all' || (prefix === 'last' && at === terms.length - 1),
      bm25: { k: 1.2, b, d: 0.5 },
    },
  }
}

class Mini implements Engine {
  readonly index: MiniSearch

  constructor(
    private readonly entries: readonly Entry[],
    settings: Settings,
  ) {
    this.index = new MiniSearch(minisearchOptions(settings))
    this.index.addAll(entries.map((entry, at) => ({ ...entry, at })))
  }

  search(text: string) {
    const found = this.index.search(text).slice(0, enough)
    return pages(
      this.entries,
      found.map(({ id, score }) => ({ at: id as number, score })),
    )
  }
}
