import { languageOf, normalize, rootOf, scanPlaces, stem } from '../analyze'
import { variantOf } from '../lexicon'
import { narrow } from '../narrow'
import type { Lexicon } from '../structure'
import { Growing } from './growing'
import { Written } from './written'

/**
 * Collects words and their stems in the order in which documents bring them: those of level 0 first. Within a level
 * they are put in order at the end, so that numbers say nothing of what later levels hold. A word that has another stem
 * than the house's language makes of it (in another language, or for its accents) is a variant, a word of its own.
 */
export class Vocabulary {
  /** Word → its term. */
  readonly term = new Growing()
  private readonly words = new Names()
  private readonly terms = new Names()
  /** How often each word was read so far, and up to the end of each level. */
  private readonly count = new Growing()
  private readonly counts: Uint32Array[] = []
  /** The house's language; that of the texts which are read now, and their words as written. */
  private readonly own: string
  private language: string
  private written = new Written()
  private readonly byLanguage = new Map<string, Written>()

  constructor(locale: string) {
    this.own = this.language = languageOf(locale)
    this.byLanguage.set(this.own, this.written)
  }

  /** Says in which language the texts are that come next; without one it is the house's. */
  speak(locale?: string): void {
    this.language = locale === undefined ? this.own : languageOf(locale)
    const known = this.byLanguage.get(this.language)
    this.written = known ?? new Written()
    if (!known) this.byLanguage.set(this.language, this.written)
  }

  /** Adds the words of a text to a list, and where each begins to another. */
  read(text: string, words: Growing, starts?: Growing): void {
    const { written, count } = this
    scanPlaces(text, (from, to, _, raw, codes) => {
      const found = raw === undefined ? written.find(codes, from, to) : written.findText(raw)
      const word = found < 0 ? this.learn(raw ?? text.slice(from, to)) : found
      count.held[word]!++
      words.push(word)
      starts?.push(from)
    })
  }

  private learn(raw: string): number {
    const root = rootOf(raw, this.language)
    const plain = normalize(raw, this.language)
    const name = root === stem(plain, this.own) ? plain : variantOf(plain, root)
    let word = this.words.find(name)
    if (word === undefined) {
      word = this.words.add(name)
      this.term.push(this.terms.find(root) ?? this.terms.add(root))
      this.count.push(0)
    }
    this.written.add(raw, word)
    return word
  }

  /** Says that all documents of a level were read. */
  closeLevel(): void {
    this.words.closeLevel()
    this.terms.closeLevel()
    this.counts.push(this.count.finish())
  }

  /** The finished lexicons, what number each word and term got, and words × levels how often each was read. */
  finish() {
    const words = this.words.finish()
    const terms = this.terms.finish()
    const levels = this.counts.length
    const wordTerm = narrow(this.term.length, terms.moved.length)
    const wordCounts = new Uint32Array(this.term.length * levels)
    words.moved.forEach((id, word) => {
      wordTerm[id] = terms.moved[this.term.at(word)]!
      this.counts.forEach((count, level) => (wordCounts[id * levels + level] = count[word] ?? 0))
    })
    return { words, terms, wordTerm, wordCounts }
  }
}

/** Names in the order of first sight. */
class Names {
  private readonly names: string[] = []
  private readonly numbers = new Map<string, number>()
  private readonly ends: number[] = []

  find(name: string): number | undefined {
    return this.numbers.get(name)
  }

  add(name: string): number {
    this.numbers.set(name, this.names.length)
    return this.names.push(name) - 1
  }

  closeLevel(): void {
    this.ends.push(this.names.length)
  }

  /** Orders names within each level; `moved` maps the number at first sight to the final one. */
  finish(): { lexicon: Lexicon; moved: Uint32Array } {
    const names = this.ends.flatMap((end, level) => this.names.slice(this.ends[level - 1] ?? 0, end).sort())
    const moved = new Uint32Array(names.length)
    const start = new Uint32Array(names.length + 1)
    names.forEach((name, id) => {
      moved[this.numbers.get(name)!] = id
      start[id + 1] = start[id]! + name.length
    })
    const sorted = narrow(names.length, names.length)
    // Each level's part is in order already, which is the quickest to sort.
    sorted.set(names.map((_, id) => id).sort((a, b) => (names[a]! < names[b]! ? -1 : 1)))
    return { lexicon: { text: names.join(''), start, ends: Uint32Array.from(this.ends), sorted }, moved }
  }
}
