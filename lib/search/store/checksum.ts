const lanes = 4

/**
 * Four sums of 32 bits over whole words. Each step can be undone, so a change of any one word changes its sum for
 * certain; four in parallel, since a processor multiplies several numbers at once.
 */
export function checksum(words: Uint32Array): Uint32Array {
  let a = 0x9e3779b1
  let b = 0x85ebca77
  let c = 0xc2b2ae3d
  let d = 0x27d4eb2f
  const even = words.length - (words.length % lanes)
  for (let at = 0; at < even; at += lanes) {
    a = turn(Math.imul(a ^ words[at]!, 0x2c1b3c6d))
    b = turn(Math.imul(b ^ words[at + 1]!, 0x297a2d39))
    c = turn(Math.imul(c ^ words[at + 2]!, 0x1b56c4e9))
    d = turn(Math.imul(d ^ words[at + 3]!, 0x165667b1))
  }
  for (let at = even; at < words.length; at++) a = turn(Math.imul(a ^ words[at]!, 0x2c1b3c6d))
  return Uint32Array.of(a, b, c, d)
}

/** So that high bits, which multiplying mixes best, reach the low ones. */
const turn = (value: number) => (value << 15) | (value >>> 17)
