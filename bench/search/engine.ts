import type { SearchDocument } from '../../lib/search'

/** What an engine found: page ids, best first, at most ten, and how sure it is of the first (larger is surer). */
export interface Found {
  readonly ids: readonly string[]
  readonly sure: number
}

/** Documents that were indexed, ready to be asked. */
export interface Engine {
  search(text: string): Found
}

/** A section, or a phrasing by itself, as a peer indexes it. */
export interface Entry {
  readonly page: string
  readonly title: string
  readonly heading: string
  readonly asked: string
  readonly body: string
}

/** The fields of an entry that are searched. */
export const fields = ['title', 'heading', 'asked', 'body'] as const

/** How much a match in each field counts. */
export type Boost = Readonly<Record<(typeof fields)[number], number>>

/** Known phrasings are given to a peer in the field `asked`, or as entries of their own. */
export type Phrasings = 'field' | 'entries'

/** Another engine. `grid` holds the settings that are tried; the best of them are used. */
export interface Peer<Settings extends { readonly phrasings: Phrasings }> {
  /** Of its package. */
  readonly name: string
  readonly grid: readonly Settings[]
  /** Longer lists are not what it is made for: it is not asked about them. */
  readonly mostSections?: number
  build(entries: readonly Entry[], settings: Settings): Engine
}

/** The entries of some documents. */
export function entriesOf(documents: readonly SearchDocument[], phrasings: Phrasings): Entry[] {
  return documents.flatMap(({ id: page, title, asked, sections }) => {
    const own = phrasings === 'field' ? asked.join('\n') : ''
    const entries = sections.map(({ heading, text }, at) => ({
      page,
      title,
      heading,
      asked: at === 0 ? own : '',
      body: text,
    }))
    if (phrasings === 'entries')
      for (const text of asked) entries.push({ page, title: '', heading: '', asked: text, body: '' })
    return entries
  })
}

/** How many entries to ask a peer for: enough for ten pages. */
export const enough = 60

/** Pages from the entries that a peer found, best first; a page counts as its best entry. */
export function pages(entries: readonly Entry[], found: readonly { at: number; score: number }[]): Found {
  const ids = [...new Set(found.map(({ at }) => entries[at]!.page))].slice(0, 10)
  return { ids, sure: found[0]?.score ?? -Infinity }
}

/** The words of a text, as peers that want words get them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Boosts that every peer is tried with. */
export const boosts = {
  even: { title: 1, heading: 1, asked: 1, body: 1 },
  mild: { title: 2, heading: 1.5, asked: 1, body: 1 },
  usual: { title: 3, heading: 2, asked: 2, body: 1 },
  steep: { title: 7, heading: 5, asked: 3, body: 1 },
} as const satisfies Record<string, Boost>

/** A peer's settings, twelve of them: some with phrasings as a field, which is mostly better, some as entries. */
export function grid<Rest extends object>(field: readonly Rest[], entries: readonly Rest[]) {
  return [
    ...field.map(rest => ({ phrasings: 'field' as Phrasings, ...rest })),
    ...entries.map(rest => ({ phrasings: 'entries' as Phrasings, ...rest })),
  ]
}
