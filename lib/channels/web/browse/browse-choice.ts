import { facetKeys, type FacetKey } from './browse-facets'

const sorts = ['title', 'verified', 'due'] as const
export type Sort = (typeof sorts)[number]

/** What somebody asked to see: one value of each way to narrow, words, an order, a page. */
export interface Choice {
  readonly picked: Readonly<Partial<Record<FacetKey, string>>>
  readonly words: string
  readonly sort: Sort
  /** From 1. */
  readonly page: number
}

/** The part of an address after `?`, as pages are handed it. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads `?kind=answer&tag=money&q=gift&sort=due&page=2`. What isn't understood is left out. */
export function parseChoice(fields: Fields): Choice {
  const one = (name: string) => {
    const value = fields[name]
    return (typeof value === 'string' ? value : (value?.[0] ?? '')).trim()
  }
  const given = facetKeys.flatMap(key => (one(key) ? [[key, one(key)] as const] : []))
  return {
    picked: Object.fromEntries(given),
    words: one('q').slice(0, 200),
    sort: sorts.find(sort => sort === one('sort')) ?? 'title',
    page: /^\d{1,6}$/.test(one('page')) ? Math.max(1, Number(one('page'))) : 1,
  }
}

/** The fields of an address that say this choice, but for its page. */
export function fieldsOf({ picked, words, sort }: Omit<Choice, 'page'>): [name: string, value: string][] {
  return [
    ...Object.entries(picked),
    ...(words ? [['q', words] as [string, string]] : []),
    ...(sort === 'title' ? [] : [['sort', sort] as [string, string]]),
  ]
}

/** The address of a choice, on its first page unless another is named. */
export function browseUrl(choice: Omit<Choice, 'page'>, page = 1): string {
  const fields = [...fieldsOf(choice), ...(page > 1 ? [['page', String(page)]] : [])]
  // `/` needs no escape after the `?`, and people read it more easily.
  const search = new URLSearchParams(fields).toString().replaceAll('%2F', '/')
  return search ? `/browse?${search}` : '/browse'
}

/** The same choice without a way to narrow, or without its words. */
export function without(choice: Choice, key: FacetKey | 'q'): Choice {
  if (key === 'q') return { ...choice, words: '' }
  const { [key]: _, ...picked } = choice.picked
  return { ...choice, picked }
}
