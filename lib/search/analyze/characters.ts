export const other = 0
export const letter = 1
export const digit = 2
/** Letters of scripts that write no spaces between words. */
export const unspaced = 3

const scripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u

function classify(character: string): number {
  if (scripts.test(character)) return unspaced
  if (/\p{N}/u.test(character)) return digit
  return /[\p{L}\p{M}]/u.test(character) ? letter : other
}

// The two-byte characters are looked up, since this is asked for every character of every text.
const unknown = 255
const table = new Uint8Array(0x10000).fill(unknown)

/** The class of the character that starts at `at`; past the end it is `other`. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return other
  const code = text.charCodeAt(at)
  if (code >= 0xd800 && code < 0xe000) return classify(String.fromCodePoint(text.codePointAt(at) ?? 0))
  let found = table[code]!
  if (found === unknown) found = table[code] = classify(String.fromCharCode(code))
  return found
}

/** How many UTF-16 units the character at `at` takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}
