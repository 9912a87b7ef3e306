/** How many words are summed in a row: sums are taken of a multiple of so many. */
export const lanes = 8
/**
 * Words that are summed at once. An engine makes quick what ran to its end a few times, and begins anew with a loop that
 * it never saw the end of.
 */
const few = 256

/**
 * Four sums of 32 bits over whole words, a part at a time. Each step can be undone, whichever of its words is looked for,
 * so a change of any one word changes its sum for certain. Four in parallel, since a processor multiplies several numbers
 * at once, and two words for each multiplication.
 */
export class Checksum {
  private a = 0x1e3779b1
  private b = 0x05ebca77
  private c = 0x42b2ae3d
  private d = 0x27d4eb2f

  /** Adds words [from, to) of a list, a multiple of eight. */
  add(words: Int32Array, from: number, to: number): this {
    for (let at = from; at < to; at += few) this.addFew(words, at, Math.min(to, at + few))
    return this
  }

  private addFew(words: Int32Array, from: number, to: number): void {
    // Fields are slower than variables, even now.
    let { a, b, c, d } = this
    for (let at = from; at < to; at += lanes) {
      a = (Math.imul(a ^ words[at]!, 0x2c1b3c6d) + words[at + 1]!) | 0
      b = (Math.imul(b ^ words[at + 2]!, 0x297a2d39) + words[at + 3]!) | 0
      c = (Math.imul(c ^ words[at + 4]!, 0x1b56c4e9) + words[at + 5]!) | 0
      d = (Math.imul(d ^ words[at + 6]!, 0x165667b1) + words[at + 7]!) | 0
      // So that high bits, which multiplying mixes best, reach the low ones.
      a = (a << 15) | (a >>> 17)
      b = (b << 15) | (b >>> 17)
      c = (c << 15) | (c >>> 17)
      d = (d << 15) | (d >>> 17)
    }
    this.a = a
    this.b = b
    this.c = c
    this.d = d
  }

  finish(): readonly number[] {
    return [this.a, this.b, this.c, this.d]
  }
}
