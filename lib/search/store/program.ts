import { rootOf, wordsOf } from '../analyze'
import type { Index } from '../structure'
import { usualWeights } from '../weights'

/** Some of everything that reading a text has rules for. */
const sample =
  "We can't re-open the café's W-9: 1,000.50 for Straße Ⅳ, (212) 555-0100 " +
  'canciones Rückerstattungen remboursements öppettider החזרים вернуть'

/** Scripts without spaces. Browsers and versions of Node don't cut them alike. */
const unspacedSample = '退款政策 ขอคืนเงินได้ คืนเงิน お金を返す'

/**
 * What an index depends on besides its documents: the weights, and how texts are read in its languages, which a sample
 * shows.
 * @param unspaced whether its documents have words of such a script
 */
export function program({ languages }: Pick<Index, 'languages'>, unspaced: boolean): readonly unknown[] {
  const text = unspaced ? `${sample} ${unspacedSample}` : sample
  return [
    Object.entries(usualWeights),
    languages.names.map(language => wordsOf(text, language).map(word => rootOf(word, language))),
  ]
}
