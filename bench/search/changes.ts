import { changeIndex, type Index, query, type SearchDocument, warmUp } from '../../lib/search'
import { timed } from './clock'
import { sample } from './house'
import { quantile } from './score'

/** What may become of a document. */
export const kinds = ['edited', 'added', 'removed'] as const
/** Milliseconds until a document that was edited or added is found by a new word, or one that was removed no more by a word of its title. */
export type Changes = Readonly<Record<(typeof kinds)[number], number>>

const rounds = 3
const times = 7

/**
 * The median of seven documents, each the best of three rounds as when building; warm as after a start. Each change is to
 * the index as it was built.
 */
export function timesOfChanges(index: Index, documents: readonly SearchDocument[]): Changes {
  warmUp(index)
  const best = sample(documents, times).map(() => ({ edited: Infinity, added: Infinity, removed: Infinity }))
  for (let round = 0; round < rounds; round++)
    sample(documents, times).forEach((document, at) => {
      const word = `novelty${round}${at}`
      const edited = { ...document, title: `${document.title} ${word}` }
      const added = { ...edited, id: `${document.id}-${word}` }
      const taken = {
        edited: timeOf(index, [], [edited], word, edited.id),
        added: timeOf(index, [], [added], word, added.id),
        removed: timeOf(index, [document.id], [], longestWord(document.title)),
      }
      for (const kind of kinds) best[at]![kind] = Math.min(best[at]![kind], taken[kind])
    })
  const median = (kind: keyof Changes) =>
    quantile(
      best.map(each => each[kind]),
      0.5,
    )
  return { edited: median('edited'), added: median('added'), removed: median('removed') }
}

const longestWord = (text: string) => text.split(' ').reduce((a, b) => (b.length > a.length ? b : a))

/** @param first what is found first then; without it, only what is removed must not be found */
function timeOf(
  index: Index,
  remove: readonly string[],
  put: readonly SearchDocument[],
  text: string,
  first?: string,
): number {
  return timed(() => {
    const { hits } = query(changeIndex(index, { remove, put }), { text, level: index.levels - 1 })
    if (first !== undefined && hits[0]?.id !== first)
      throw new Error(`${first} was changed and is not found.`)
    if (hits.some(({ id }) => remove.includes(id)))
      throw new Error(`${String(remove[0])} was removed and is found.`)
  })
}
