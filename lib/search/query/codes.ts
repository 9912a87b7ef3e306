import type { Index } from '../structure'
import type { Run } from './neighbours'
import { termsOfWord } from './terms'

/** The letters that codes begin with are few: AB-1204, W-9. */
const mostLetters = 3

/**
 * The words that are only the letters of a code which nothing here has: they say as little by themselves as a stop word.
 * Whoever asks for AB-1204 doesn't ask for all that begins with AB.
 */
export function lettersOfUnknown(
  index: Index,
  level: number,
  words: readonly { readonly raw: string }[],
  wholes: readonly (Run & { readonly word: string })[],
): ReadonlySet<object> {
  const unknown = (raw: string) => termsOfWord(index, level, raw).length === 0
  const found = new Set<object>()
  for (const { first, parts, word } of wholes) {
    const own = words.slice(first, first + parts)
    const digits = own.filter(({ raw }) => /\p{N}/u.test(raw))
    if (!unknown(word) || digits.some(({ raw }) => !unknown(raw))) continue
    for (const part of own) if (!digits.includes(part) && part.raw.length <= mostLetters) found.add(part)
  }
  return found
}
