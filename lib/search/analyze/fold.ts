const ascii = /^[\x00-\x7f]*$/
// Accents of Latin, Greek and Cyrillic; vowel points of Hebrew and Arabic, and Arabic's tatweel.
const accents = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/g
// Arabic and Persian digits, Devanagari's.
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i' }

/** A word as it is compared: lower case, without accents, compatible forms (Ⅳ, ｆｕｌｌ width) made plain. */
export function fold(word: string): string {
  if (ascii.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(accents, '')
    .replace(digits, digit => String((digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) % 16))
    .replace(/[ßæœøłđðı]/g, letter => letters[letter] ?? letter)
    .normalize('NFC')
}
