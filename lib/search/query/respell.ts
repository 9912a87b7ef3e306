import { blockOf, termAt } from '../blocks'
import { wordOf } from '../lexicon'
import type { Index } from '../structure'
import type { Candidate } from './candidates'
import type { Reading, Word } from './read'

/** A text with others in place of some of its words, which are in order. */
export function respelled(text: string, words: readonly Word[], by: (word: Word) => string): string {
  let end = 0
  const parts = words.map(word => {
    const part = text.slice(end, word.from) + by(word)
    end = word.to
    return part
  })
  return (parts.join('') + text.slice(end)).trim()
}

/**
 * What a text was read as: unknown words as those that stand in the first hit; and the text that looks for the words just
 * as they were typed. Nothing where no repair helped to find it.
 */
export function reread(
  index: Index,
  { text, spelled }: Reading,
  first: Candidate | undefined,
): { readAs?: string; asTyped?: string } {
  if (!first || spelled.every(({ repairs }) => repairs.length === 0)) return {}
  const held = termsIn(index, first)
  const meant = new Map<Word, number>()
  for (const word of spelled) {
    const stands = word.repairs.find(repair => held.has(index.wordTerm[repair]!))
    if (stands !== undefined) meant.set(word, stands)
  }
  if (meant.size === 0) return {}
  const words = [...meant.keys()]
  return {
    readAs: respelled(text, words, word => wordOf(index.words, meant.get(word)!).normalize('NFC')),
    asTyped: respelled(text, words, ({ raw }) => `"${raw}"`),
  }
}

/** What stands in a document's title, phrasings and the section that was found. */
function termsIn({ units }: Index, { document, section }: Candidate): Set<number> {
  const { start, sections, tokenStart } = units
  const block = blockOf(units, section)
  const terms = new Set<number>()
  const add = (from: number, to: number) => {
    for (let at = tokenStart[from]!; at < tokenStart[to]!; at++) terms.add(termAt(block, at))
  }
  add(start[document]!, sections[document]!)
  add(section, section + 1)
  return terms
}
