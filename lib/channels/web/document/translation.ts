import type { Document, Snapshot } from '../../../content'
import { see, type Reader } from '../reader'

/** The same document in another language. */
export interface ShownTranslation {
  /** In that language: `En español`. */
  readonly words: string
  readonly url: string
  readonly locale: string
}

/** Ids of the documents that say the same in different languages, by the id without its ending. */
const kept = new WeakMap<Snapshot, ReadonlyMap<string, readonly string[]>>()

/** The other languages that a document can be read in: the same id, with `.` and the locale for all but one. */
export function presentTranslations(reader: Reader, document: Document): ShownTranslation[] {
  const same = languagesOf(reader.house.snapshot).get(baseOf(document)) ?? []
  return same.flatMap(id => {
    const other = id === document.id ? undefined : see(reader, id)
    return other ? [{ words: inLanguage(other.locale), url: other.url, locale: other.locale }] : []
  })
}

function languagesOf(snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const known = kept.get(snapshot)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const document of snapshot.documents.values()) {
    const base = baseOf(document)
    found.set(base, [...(found.get(base) ?? []), document.id])
  }
  kept.set(snapshot, found)
  return found
}

function baseOf({ id, locale }: Document): string {
  return id.endsWith(`.${locale}`) ? id.slice(0, -locale.length - 1) : id
}

const phrases: Readonly<Record<string, string>> = {
  ar: 'بالعربية',
  de: 'Auf Deutsch',
  en: 'In English',
  es: 'En español',
  fr: 'En français',
  it: 'In italiano',
  pl: 'Po polsku',
  pt: 'Em português',
  tr: 'Türkçe',
  uk: 'Українською',
  vi: 'Bằng tiếng Việt',
  zh: '中文',
}

/** Words that a speaker of the language looks for; where we have none, its own name. */
function inLanguage(locale: string): string {
  const [language = locale] = locale.split('-')
  return phrases[language] ?? new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale
}
