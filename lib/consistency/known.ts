import { languageOf, type SearchDocument } from '../search'
import { type Passage, type Question, type Statement, type Studied, study } from './study'

/** Documents studied, so that any document, one of them or a new one, can be compared with all in milliseconds. */
export interface Known {
  readonly locale: string
  readonly documents: ReadonlyMap<string, Studied>
  /** How rare a word is: the logarithm of how many documents there are for one that has it. */
  readonly rarity: (word: string) => number
  readonly passages: ReadonlyMap<number, readonly Passage[]>
  readonly questions: ReadonlyMap<string, readonly Question[]>
  readonly statements: ReadonlyMap<string, readonly Statement[]>
}

/** Of how many of the rarest words of a text one must stand in the other for the two to be compared. */
const tellingWords = 4
/** What stands in more places than these is nobody's mark: it would be compared with everything. */
export const mostInOnePlace = 200

/** Studies documents; `locale` is that of those that don't say theirs. */
export function know(documents: readonly SearchDocument[], locale: string): Known {
  return knowStudied(
    documents.map(document => studyOf(document, locale)),
    locale,
  )
}

/** Puts together what was studied. */
export function knowStudied(studied: readonly Studied[], locale: string): Known {
  const frequency = new Map<string, number>()
  for (const { words } of studied)
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarity = (word: string) => Math.log((studied.length + 1) / (frequency.get(word) ?? 1))
  const passages = new Map<number, Passage[]>()
  const questions = new Map<string, Question[]>()
  const statements = new Map<string, Statement[]>()
  for (const document of studied) {
    for (const passage of document.passages) for (const band of passage.bands) put(passages, band, passage)
    for (const question of document.questions)
      for (const word of telling(question.words, rarity)) put(questions, word, question)
    for (const statement of document.statements)
      for (const key of statementKeys(statement, rarity)) put(statements, key, statement)
  }
  return {
    locale,
    documents: new Map(studied.map(of => [of.id, of])),
    rarity,
    passages,
    questions,
    statements,
  }
}

/** What was studied before, with the language: of ten thousand documents, an edit leaves all but one as they were. */
const studies = new WeakMap<SearchDocument, readonly [language: string, Studied]>()

/** Studies one document in its language. */
export function studyOf(document: SearchDocument, locale: string): Studied {
  const language = languageOf(document.locale ?? locale)
  const [before, known] = studies.get(document) ?? []
  if (known && before === language) return known
  const studied = study(document, language)
  studies.set(document, [language, studied])
  return studied
}

/** The rarest words of a text. */
export function telling(words: ReadonlySet<string>, rarity: Known['rarity']): string[] {
  return [...words].sort((a, b) => rarity(b) - rarity(a)).slice(0, tellingWords)
}

/** Under which a statement is found by others that count the same and speak of the same. */
export function statementKeys({ words, quantity }: Statement, rarity: Known['rarity']): string[] {
  return telling(words, rarity).map(word => `${quantity.unit} ${word}`)
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key)
  if (!there) map.set(key, [value])
  else if (there.length < mostInOnePlace) there.push(value)
}
