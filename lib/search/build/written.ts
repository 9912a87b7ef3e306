import { Growing } from './growing'

/** Of each word: its hash, where its letters begin and end, and its number. */
const columns = 4

/**
 * Words as they are written → numbers. They are looked up where they stand in a text, by their letters: millions of
 * them are read, and a text of its own for each would take most of the time.
 */
export class Written {
  private readonly words = new Growing()
  private readonly letters = new Growing()
  /** Open addressing: where a word's row begins, plus one; 0 where there is none. A power of two, at most half full. */
  private slots = new Uint32Array(1024)

  /** The number of the word at [from, to) of a text, given as UTF-16 units; -1 where it is new. */
  find(codes: Uint16Array, from: number, to: number): number {
    const { held: words } = this.words
    const { slots } = this
    const hash = hashOf(codes, from, to)
    for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
      const row = slots[slot]! - 1
      if (row < 0) return -1
      if (words[row] === hash && this.stands(words[row + 1]!, words[row + 2]!, codes, from, to))
        return words[row + 3]!
    }
  }

  /** The number of a word; -1 where it is new. */
  findText(word: string): number {
    return this.find(codesOf(word), 0, word.length)
  }

  /** Adds a word, which is new. */
  add(word: string, number: number): void {
    if ((this.words.length / columns) * 2 >= this.slots.length) this.grow()
    const codes = codesOf(word)
    const hash = hashOf(codes, 0, word.length)
    const begin = this.letters.length
    this.place(hash, this.words.length)
    for (const code of codes) this.letters.push(code)
    for (const value of [hash, begin, this.letters.length, number]) this.words.push(value)
  }

  private stands(begin: number, end: number, codes: Uint16Array, from: number, to: number): boolean {
    if (end - begin !== to - from) return false
    const { held: letters } = this.letters
    for (let at = from; at < to; at++) if (letters[begin + at - from] !== codes[at]!) return false
    return true
  }

  private place(hash: number, row: number): void {
    const { slots } = this
    let slot = hash & (slots.length - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = row + 1
  }

  private grow(): void {
    this.slots = new Uint32Array(this.slots.length * 2)
    for (let row = 0; row < this.words.length; row += columns) this.place(this.words.at(row), row)
  }
}

/** FNV-1a. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x7fffffff
}

function codesOf(word: string): Uint16Array {
  const codes = new Uint16Array(word.length)
  for (let at = 0; at < word.length; at++) codes[at] = word.charCodeAt(at)
  return codes
}
