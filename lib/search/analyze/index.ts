export { everyday } from './everyday'
export { features, wordsOf } from './features'
export { scan } from './scan'
export { normalize } from './normalize'
export { isStopWord, stem } from './stem'

/** Whether English rules (stems, contractions, stop words) hold in a locale. */
export function isEnglish(locale: string): boolean {
  return /^en\b/i.test(locale)
}
