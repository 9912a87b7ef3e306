import { levelOf, type Document } from '../../../content'
import { related } from '../../../search'
import { see, type Reader } from '../reader'

/** Where an author named fewer, search adds those that are about the same. */
const enough = 3

/** What to read next: what the author named, then what shares the document's telling words. */
export function relatedTo(reader: Reader, document: Document): Document[] {
  const named = document.related.flatMap(id => see(reader, id) ?? [])
  if (named.length >= enough) return named
  const { snapshot, index } = reader.house
  // Whose it is and what it says in other languages stands on the page already.
  const shown = new Set([document.id, document.owner, ...named.map(({ id }) => id)])
  const level = levelOf(snapshot, reader.actor.audience)
  const near = related(index, document.id, level, enough + shown.size)
    .filter(id => !shown.has(id))
    .flatMap(id => see(reader, id) ?? [])
  return [...named, ...near.slice(0, enough - named.length)]
}
