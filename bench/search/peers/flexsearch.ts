import { Index } from 'flexsearch'
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
  wordsOf,
} from '../engine'

interface Settings {
  readonly phrasings: Phrasings
  readonly tokenize: 'strict' | 'forward'
  readonly encoder: 'Default' | 'LatinBalance'
  /** Whether each word is asked for by itself and counts by its rarity, or the question as a whole. */
  readonly words: boolean
  /** An index a field, whose results are fused; or one over all fields together. */
  readonly boost?: Boost
}

/** As in reciprocal rank fusion (Cormack, Clarke & Büttcher 2009), a third of their constant: the first place counts. */
const evenness = 20

const { mild, steep } = boosts

/**
 * Its README names tokenizer, encoder and suggestions as what decides ("elementary things"). It gives no scores, so
 * results are fused from outside: by rank where the question is asked as a whole (with `suggest`, which is content with
 * some of its words, where none has all), by rarity where its words are asked one by one.
 */
export const flexsearchPeer: Peer<Settings> = {
  name: 'flexsearch',
  grid: grid<Omit<Settings, 'phrasings'>>(
    [
      { tokenize: 'strict', encoder: 'Default', words: false },
      { tokenize: 'forward', encoder: 'Default', words: false },
      { tokenize: 'forward', encoder: 'Default', words: false, boost: steep },
      { tokenize: 'forward', encoder: 'Default', words: true },
      { tokenize: 'forward', encoder: 'Default', words: true, boost: mild },
      { tokenize: 'forward', encoder: 'Default', words: true, boost: steep },
      { tokenize: 'strict', encoder: 'Default', words: true, boost: mild },
      { tokenize: 'strict', encoder: 'LatinBalance', words: true, boost: mild },
      { tokenize: 'forward', encoder: 'LatinBalance', words: true, boost: mild },
    ],
    [
      { tokenize: 'forward', encoder: 'Default', words: false },
      { tokenize: 'forward', encoder: 'Default', words: true, boost: mild },
      { tokenize: 'strict', encoder: 'LatinBalance', words: true, boost: mild },
    ],
  ),
  build: (entries, settings) => new Flex(entries, settings),
}

class Flex implements Engine {
  private readonly parts: { readonly index: Index; readonly weight: number }[]

  constructor(
    private readonly entries: readonly Entry[],
    private readonly settings: Settings,
  ) {
    const { tokenize, encoder, boost } = settings
    const filled = (text: (entry: Entry) => string) => {
      const index = new Index({ tokenize, encoder })
      entries.forEach((entry, at) => index.add(at, text(entry)))
      return index
    }
    this.parts = boost
      ? fields.map(field => ({ index: filled(entry => entry[field]), weight: boost[field] }))
      : [{ index: filled(entry => fields.map(field => entry[field]).join('\n')), weight: 1 }]
  }

  search(text: string) {
    const scores = new Map<number, number>()
    const add = (at: number, score: number) => scores.set(at, (scores.get(at) ?? 0) + score)
    for (const { index, weight } of this.parts)
      if (this.settings.words) this.addWords(index, text, (at, rarity) => add(at, weight * rarity))
      else addWhole(index, text, false, (at, rank) => add(at, weight / (evenness + rank)))
    if (scores.size === 0)
      for (const { index, weight } of this.parts)
        addWhole(index, text, true, (at, rank) => add(at, weight / (evenness + rank)))
    const found = [...scores].map(([at, score]) => ({ at, score })).sort((a, b) => b.score - a.score)
    return pages(this.entries, found.slice(0, enough))
  }

  private addWords(index: Index, text: string, add: (at: number, rarity: number) => void): void {
    for (const word of new Set(wordsOf(text))) {
      const found = index.search(word, { limit: this.entries.length }) as number[]
      const rarity = Math.log(1 + this.entries.length / (found.length || 1))
      for (const at of found) add(at, rarity)
    }
  }
}

function addWhole(
  index: Index,
  text: string,
  suggest: boolean,
  add: (at: number, rank: number) => void,
): void {
  index.search(text, { limit: enough, suggest }).forEach((at, rank) => add(at as number, rank))
}
