import lunr from 'lunr'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support'
import da from 'lunr-languages/lunr.da'
import de from 'lunr-languages/lunr.de'
import es from 'lunr-languages/lunr.es'
import fi from 'lunr-languages/lunr.fi'
import fr from 'lunr-languages/lunr.fr'
import hu from 'lunr-languages/lunr.hu'
import it from 'lunr-languages/lunr.it'
import nl from 'lunr-languages/lunr.nl'
import no from 'lunr-languages/lunr.no'
import pl from 'lunr-languages/lunr.pl'
import pt from 'lunr-languages/lunr.pt'
import ru from 'lunr-languages/lunr.ru'
import sv from 'lunr-languages/lunr.sv'
import { remembering } from './remember'

interface Rules {
  readonly stemmer: (token: lunr.Token) => unknown
  readonly stopWordFilter: (token: lunr.Token) => lunr.Token | undefined
}

stemmerSupport(lunr)
for (const extend of [da, de, es, fi, fr, hu, it, nl, no, pl, pt, ru, sv]) extend(lunr)

/** The languages whose stems and stop words are good (docs/decisions/016); others keep their words. */
export const stemmed: readonly string[] = [
  'da',
  'de',
  'en',
  'es',
  'fi',
  'fr',
  'hu',
  'it',
  'nl',
  'no',
  'pl',
  'pt',
  'ru',
  'sv',
]

const english: Rules = { stemmer: lunr.stemmer, stopWordFilter: lunr.stopWordFilter }
const rules: Readonly<Record<string, Rules | undefined>> = Object.fromEntries(
  stemmed.map(language => [
    language,
    language === 'en' ? english : (lunr as unknown as Record<string, Rules>)[language],
  ]),
)

/** The language of a locale as in BCP 47, in lower case: `es` of `es-MX`; Norwegian is `no` however it is written. */
export function languageOf(locale: string): string {
  const [language = ''] = locale.toLowerCase().split(/[-_]/)
  return language === 'nb' || language === 'nn' ? 'no' : language
}

/** The stem of a word, by lunr's stemmers; where a language has none the word stays as it is. */
export const stem = remembering((word, language) => {
  const found = rules[language]
  return found ? String(found.stemmer(new lunr.Token(word, {}))) : word
})

/** Whether lunr counts the word among those that say little by themselves. */
export function isStopWord(word: string, language: string): boolean {
  const found = rules[language]
  return found !== undefined && (word === '' || !found.stopWordFilter(new lunr.Token(word, {})))
}
