const ascii = /^[\x00-\x7f]*$/
// Accents of Latin, Greek and Cyrillic; vowel points of Hebrew and Arabic, and Arabic's tatweel.
const accents = /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{610}-\u{61a}\u{640}\u{64b}-\u{65f}\u{670}]/gu
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' }

/** A word as it is compared: lower case, without accents, compatible forms (Ⅳ, ｆｕｌｌ width) made plain. */
export function fold(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(/[ßæœøłđðı]/g, letter => letters[letter] ?? letter)
    .normalize('NFC')
}
