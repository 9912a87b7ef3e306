import { languageOf, rootOf, scan } from '../analyze'
import type { Synonym } from '../structure'

/** The organization's synonyms as in synonyms.yaml. */
export interface SynonymList {
  /** Each finds the others. */
  readonly groups: readonly (readonly string[])[]
  /** What a person types → what it also finds. */
  readonly oneWay: readonly { readonly from: string; readonly to: string }[]
}

/** Every pair of entries that find each other, as stems; an entry may have several words. */
export function synonymsOf(list: SynonymList, locale: string): Synonym[] {
  const language = languageOf(locale)
  const stems = (text: string) => {
    const found: string[] = []
    scan(text, raw => found.push(rootOf(raw, language)))
    return found.filter(name => name !== '')
  }
  const pairs = [
    ...list.groups.flatMap(group => group.flatMap(from => group.map(to => ({ from, to })))),
    ...list.oneWay,
  ]
  return pairs
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => ({ from: stems(from), to: stems(to) }))
    .filter(({ from, to }) => from.length > 0 && to.length > 0)
}
