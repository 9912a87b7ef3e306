export const other = 0
export const letter = 1
export const digit = 2
/** Letters of scripts that write no spaces between words. */
export const unspaced = 3

const scripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u
/** The first of them is Thai; to ask for what comes before would only take long. */
const firstUnspaced = 0x0e00

/** Whether a text has such letters. */
export const hasUnspaced = (text: string): boolean => scripts.test(text)

function classify(character: string): number {
  if (character.charCodeAt(0) >= firstUnspaced && scripts.test(character)) return unspaced
  if (/\p{N}/u.test(character)) return digit
  return /[\p{L}\p{M}]/u.test(character) ? letter : other
}

// The two-byte characters are looked up, since this is asked for every character of every text.
const table = new Uint8Array(0x10000)
const unknown = 254
const half = 255
table.fill(unknown, 0x80)
table.fill(half, 0xd800, 0xe000)
for (const each of 'abcdefghijklmnopqrstuvwxyz') {
  table[each.charCodeAt(0)] = letter
  table[each.toUpperCase().charCodeAt(0)] = letter
}
for (const each of '0123456789') table[each.charCodeAt(0)] = digit

/** The class of the character that starts at `at`. */
export function classAt(codes: Uint16Array, at: number): number {
  const found = table[codes[at]!]!
  return found < unknown ? found : lookUp(codes, at)
}

function lookUp(codes: Uint16Array, at: number): number {
  const code = codes[at]!
  if (table[code] === half)
    return classify(String.fromCharCode(...codes.subarray(at, at + widthAt(codes, at))))
  return (table[code] = classify(String.fromCharCode(code)))
}

/** How many UTF-16 units the character at `at` takes: two where both halves of one stand there. */
export function widthAt(codes: Uint16Array, at: number): number {
  return (codes[at]! & 0xfc00) === 0xd800 && (codes[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1
}
