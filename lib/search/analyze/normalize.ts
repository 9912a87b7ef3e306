import { fold } from './fold'
import { stem } from './languages'
import { plainNumber } from './numbers'
import { remembering } from './remember'

// One form for each way to say no: "haven't", "havent"; and for being unable.
const negated = /^(do|does|did|is|are|was|were|have|has|had|would|should|could|wo|must|need)n'?t$/
const unable = new Set(["can't", 'cant', 'cannot', 'unable'])
const short: Record<string, string> = {
  acc: 'account',
  app: 'application',
  apps: 'applications',
  info: 'information',
  pw: 'password',
  pwd: 'password',
  docs: 'documents',
  asap: 'soon',
  pls: 'please',
}
/** What French and Italian write together with the word after it: `l'heure`, `dell'ordine`. */
const elided: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)'(?=.)/,
  it: /^(?:[ldcsm]|un|all|dall|dell|nell|sull|quest|quell)'(?=.)/,
}

/** A word as written → the word as it is kept. Empty when nothing is left. */
export const normalize = remembering((raw, language) =>
  language === 'en' ? english(fold(raw)) : fold(spelled(raw, language)),
)

function english(folded: string): string {
  const word = folded.replaceAll('’', "'")
  if (negated.test(word)) return 'not'
  if (unable.has(word)) return 'cant'
  const bare = withoutEnding(word)
  return plainNumber(Object.hasOwn(short, bare) ? (short[bare] ?? bare) : bare)
}

/** A word of another language with its accents: their stemmers know them. */
function spelled(raw: string, language: string): string {
  const word = raw.normalize('NFC').toLowerCase().replaceAll('’', "'")
  return plainNumber(withoutEnding(word.replace(elided[language] ?? '', '')))
}

const withoutEnding = (word: string) => word.replace(/'(s|re|ll|ve|d|m)$/, '').replaceAll("'", '')

/** The stem of a word as written, as it is kept. */
export function rootOf(raw: string, language: string): string {
  return language === 'en' ? stem(normalize(raw, 'en'), 'en') : fold(stem(spelled(raw, language), language))
}
