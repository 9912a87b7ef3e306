const ascii = /^[\x00-\x7f]*$/
// Accents of Latin, Greek and Cyrillic; vowel points of Hebrew and Arabic, and Arabic's tatweel.
const accents = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/g
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
