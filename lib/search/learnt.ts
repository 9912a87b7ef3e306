import { languageOf, normalize, rootOf, scan } from './analyze'
import { lookUp } from './lexicon'
import { rarity, termRarity } from './query/statistics'
import type { Index } from './structure'

/** What people typed before they opened a document, as long as no editor has written it among its `asked`. */
export interface LearntPhrasing {
  /** The document's id. */
  readonly document: string
  /** As an editor may read it. */
  readonly text: string
  /** The narrowest audience among those who typed it: no wider one is influenced by it. */
  readonly level: number
  /** 0..1: how much stands behind it. */
  readonly strength: number
}

/**
 * What use taught about an index, beside it: the index holds only what was written. Phrasings are ordered by level, so
 * that what a level may use is a prefix; how much their words tell is counted by what each level sees.
 */
export interface Learnt {
  readonly phrasings: readonly LearntPhrasing[]
  /** Per level: how many it may use. */
  readonly ends: Uint32Array
  /** Phrasing → the document's number. */
  readonly document: Uint32Array
  /** Stem → the phrasings that hold it, ascending. */
  readonly holders: ReadonlyMap<string, readonly number[]>
  /** Levels × phrasings: what all of its words tell there. */
  readonly worth: Float64Array
}

/** What a word is worth that stands everywhere. */
const commonest = 0.5

/** Readies phrasings for queries of this index, in any order. Those of documents that it doesn't hold are left out. */
export function learntOf(index: Index, given: readonly LearntPhrasing[]): Learnt {
  const numbers = new Map(index.documents.map(({ id }, number) => [id, number]))
  const levelOf = ({ document, level }: LearntPhrasing) =>
    Math.max(level, index.documents[numbers.get(document)!]!.level)
  const phrasings = given
    .filter(({ document }) => numbers.has(document))
    .map(phrasing => ({ ...phrasing, level: levelOf(phrasing) }))
    .sort((a, b) => a.level - b.level || order(a.document, b.document) || order(a.text, b.text))
  const stems = phrasings.map(({ text }) => [...new Set(rootsIn(index, text))])
  const holders = new Map<string, number[]>()
  stems.forEach((list, phrasing) => {
    for (const one of list) {
      const known = holders.get(one)
      if (known) known.push(phrasing)
      else holders.set(one, [phrasing])
    }
  })
  const worth = new Float64Array(index.levels * phrasings.length)
  for (let level = 0; level < index.levels; level++)
    stems.forEach((list, phrasing) => {
      const sum = list.reduce((all, one) => all + worthOf(index, level, one), 0)
      worth[level * phrasings.length + phrasing] = sum
    })
  return {
    phrasings,
    ends: Uint32Array.from(
      { length: index.levels },
      (_, level) => phrasings.filter(phrasing => phrasing.level <= level).length,
    ),
    document: Uint32Array.from(phrasings, ({ document }) => numbers.get(document)!),
    holders,
    worth,
  }
}

/** The stems of a text's words in the house's own language, in order, without the wholes of codes. */
export function rootsIn({ locale }: Index, text: string): string[] {
  const language = languageOf(locale)
  const roots: string[] = []
  scan(text, (raw, _from, _to, parts) => {
    if (parts === 1 && normalize(raw, language) !== '') roots.push(rootOf(raw, language))
  })
  return roots
}

/** How much a word tells at a level, by its stem; one that no document has there tells as much as the rarest. */
export function worthOf(index: Index, level: number, root: string): number {
  const term = lookUp(index.terms, root, level)
  return commonest + (term < 0 ? rarity(index, level, 0, 0) : termRarity(index, level, term))
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
