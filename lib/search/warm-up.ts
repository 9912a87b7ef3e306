import { changeIndex } from './change'
import { query } from './query'
import type { Index } from './structure'

const asked = 200
const changed = 2

/**
 * Asks some questions, so that whoever asks first waits no longer than others: an engine makes code quick only after it
 * ran, and memory is fetched when it is first read. Titles as people type them, half and with a letter too few, at every
 * level; takes as long as these questions do. Before them it edits, adds and removes a document twice, for the first editor,
 * and forgets it again.
 */
export function warmUp(index: Index): void {
  const { documents, levels } = index
  if (documents.length === 0) return
  const document = documents[documents.length >> 1]!
  for (let number = 0; number < changed; number++) {
    const edited = { ...document, title: `${document.title} warmup${number}` }
    const added = { ...edited, id: `${document.id}-warmup` }
    changeIndex(index, { remove: [documents[0]!.id], put: [edited, added] })
  }
  const step = Math.max(1, Math.floor(documents.length / asked))
  for (let number = 0; number < asked; number++) {
    const { title } = documents[(number * step) % documents.length]!
    const text = number % 2 === 0 ? title.slice(0, -2) : `how do I ${title.slice(0, 2)}${title.slice(3)}`
    query(index, { text, level: number % levels })
  }
}
