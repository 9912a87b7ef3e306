import { isEnglish, normalize, scan, stem } from '../analyze'
import type { Lexicon } from '../structure'

/**
 * Collects words and their stems in the order in which documents bring them: those of level 0 first. Within a level
 * they are put in order at the end, so that numbers say nothing of what later levels hold.
 */
export class Vocabulary {
  readonly words: string[] = []
  readonly wordTerm: number[] = []
  private readonly terms: string[] = []
  private readonly wordEnds: number[] = []
  private readonly termEnds: number[] = []
  private readonly byWord = new Map<string, number>()
  private readonly byStem = new Map<string, number>()
  private readonly byRaw = new Map<string, number>()
  private readonly english: boolean

  constructor(locale: string) {
    this.english = isEnglish(locale)
  }

  /** The words of a text, with where each begins when `starts` is given. */
  read(text: string, starts?: number[]): number[] {
    const found: number[] = []
    scan(text, (raw, from) => {
      found.push(this.byRaw.get(raw) ?? this.learn(raw))
      starts?.push(from)
    })
    return found
  }

  private learn(raw: string): number {
    const name = normalize(raw, this.english)
    let word = this.byWord.get(name)
    if (word === undefined) {
      word = this.words.push(name) - 1
      this.byWord.set(name, word)
      const root = stem(name, this.english)
      let term = this.byStem.get(root)
      if (term === undefined) this.byStem.set(root, (term = this.terms.push(root) - 1))
      this.wordTerm.push(term)
    }
    this.byRaw.set(raw, word)
    return word
  }

  /** Says that all documents of a level were read. */
  closeLevel(): void {
    this.wordEnds.push(this.words.length)
    this.termEnds.push(this.terms.length)
  }

  /** The finished lexicons, and what number each word and term got. */
  finish() {
    const words = number(this.words, this.wordEnds)
    const terms = number(this.terms, this.termEnds)
    const wordTerm = new Uint32Array(this.words.length)
    this.wordTerm.forEach((term, word) => (wordTerm[words.moved[word]!] = terms.moved[term]!))
    return { words, terms, wordTerm }
  }
}

/** Orders names within each level; `moved` maps the number at first sight to the final one. */
function number(names: string[], ends: number[]): { lexicon: Lexicon; moved: Uint32Array } {
  const compare = (a: number, b: number) => (names[a]! < names[b]! ? -1 : 1)
  const order: number[] = []
  for (const end of ends) {
    const begin = order.length
    const ids = Array.from({ length: end - begin }, (_, i) => begin + i).sort(compare)
    for (const id of ids) order.push(id)
  }
  const moved = new Uint32Array(names.length)
  order.forEach((old, id) => (moved[old] = id))
  const final = order.map(old => names[old]!)
  const sorted = Uint32Array.from(final.keys()).sort((a, b) => (final[a]! < final[b]! ? -1 : 1))
  return { lexicon: { names: final, ends: Uint32Array.from(ends), sorted }, moved }
}
