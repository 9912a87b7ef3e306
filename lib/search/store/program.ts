import { languageOf, rootOf, stemmed, wordsOf } from '../analyze'
import { usualWeights } from '../weights'

/** Some of everything that reading a text has rules for. */
const sample =
  "It's the café's 1,000.50 W-9 re-opened Straße: we can't, didn't, are running, returned parcels. Ⅳ apps " +
  'canciones Rückerstattungen remboursements rimborsi devoluções öppettider zwroty 0123 (212) 555-0100 ' +
  '退款政策 ขอคืนเงินได้ คืนเงิน お金を返す החזרים כספי нельзя вернуть'

/**
 * What an index depends on besides its documents: the weights, and how texts are read, which a sample shows (browsers
 * and versions of Node don't cut Chinese or Thai alike).
 */
export function program(locale: string): string {
  const languages = [languageOf(locale), ...stemmed]
  return JSON.stringify([
    usualWeights,
    languages.map(language => wordsOf(sample, language).map(word => rootOf(word, language))),
  ])
}
