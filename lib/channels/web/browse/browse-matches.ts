import { addDays, maySee } from '../../../content'
import type { Choice } from './browse-choice'
import { entriesOf, plain, type Entry } from './browse-entries'
import { facetKeys, facets, type FacetKey } from './browse-facets'
import type { Reader } from '../reader'

/** What fits a choice, and how many would if one thing in it were chosen otherwise. */
export interface Matches {
  /** By title. */
  readonly entries: readonly Entry[]
  /** For each value: how many fit it and everything else that is chosen. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>
  /** How many would fit without this one. */
  readonly ifWithout: Readonly<Record<FacetKey | 'q', number>>
  /** All that this reader may see. */
  readonly all: number
}

/**
 * One pass over all documents that this reader may see. A document that misses one thing only is counted where that thing
 * is chosen; what misses two counts nowhere.
 */
export function matches(reader: Reader, choice: Choice, today: string): Matches {
  const { snapshot } = reader.house
  const words = plain(choice.words).split(/\s+/).filter(Boolean)
  const counts = Object.fromEntries(facetKeys.map(key => [key, new Map()])) as Record<
    FacetKey,
    Map<string, number>
  >
  const ifWithout = Object.fromEntries([...facetKeys, 'q'].map(key => [key, 0])) as Record<
    FacetKey | 'q',
    number
  >
  const entries: Entry[] = []
  const days = { today, soon: addDays(today, 30) }
  let all = 0
  for (const entry of entriesOf(reader.house, today)) {
    if (!maySee(snapshot, reader.actor.audience, entry.document)) continue
    all++
    const values = facetKeys.map(key => facets[key].values(entry, reader, days))
    const missed: (FacetKey | 'q')[] = words.every(word => entry.text.includes(word)) ? [] : ['q']
    facetKeys.forEach((key, at) => {
      const wanted = choice.picked[key]
      if (wanted !== undefined && !values[at]!.includes(wanted)) missed.push(key)
    })
    if (missed.length > 1) continue
    const [only] = missed
    if (!only) entries.push(entry)
    ifWithout[only ?? 'q'] += only ? 1 : 0
    facetKeys.forEach((key, at) => {
      if (only && only !== key) return
      for (const value of values[at]!) counts[key].set(value, (counts[key].get(value) ?? 0) + 1)
    })
  }
  return { entries, counts, ifWithout, all }
}
