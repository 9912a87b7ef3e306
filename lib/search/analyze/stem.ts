import lunr from 'lunr'

/** The stem of an English word by lunr's stemmer (Porter); other languages keep their words. */
export function stem(word: string, english: boolean): string {
  return english ? lunr.stemmer(new lunr.Token(word, {})).toString() : word
}

/** Whether lunr counts the word among those that say little by themselves. */
export function isStopWord(word: string, english: boolean): boolean {
  return english && (word === '' || !lunr.stopWordFilter(new lunr.Token(word, {})))
}
