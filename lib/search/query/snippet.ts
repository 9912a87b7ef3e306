import { isEnglish, normalize, scan } from '../analyze'
import type { Index } from '../structure'
import { lookUp } from './lexicon'
import type { Slot } from './slot'

/** Plain text; `marks` are the spans [from, to) of what was looked for. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

interface Found {
  readonly from: number
  readonly to: number
  readonly idf: number
  readonly slot: number
}

const length = 220
const lead = 40

/** Finds the words worth marking in a text: telling ones, or all where there are no others. */
export function marker(index: Index, slots: readonly Slot[]): (text: string) => Found[] {
  const telling = slots.some(slot => !slot.stop) ? slots.filter(slot => !slot.stop) : slots
  const looked = new Map<number, { idf: number; slot: number }>()
  telling.forEach((slot, at) => {
    for (const { terms } of slot.alternatives)
      for (const term of terms) looked.set(term, { idf: slot.idf, slot: at })
  })
  const english = isEnglish(index.locale)
  return text => {
    const found: Found[] = []
    scan(text, (raw, from, to) => {
      // The text's words are in the vocabulary: looking them up is quicker than stemming them.
      const word = lookUp(index.words, normalize(raw, english), index.levels - 1)
      const match = word < 0 ? undefined : looked.get(index.wordTerm[word]!)
      if (match && from >= (found.at(-1)?.to ?? 0)) found.push({ from, to, ...match })
    })
    return found
  }
}

/** About two lines of a text, from the place where most of the question stands, cut between words. */
export function snippet(text: string, find: (text: string) => Found[]): Snippet {
  const found = find(text)
  const from = wordStart(text, Math.max(0, densest(found) - lead))
  const to = wordEnd(text, from + length)
  const clean = (part: string) => part.replace(/\s/g, ' ')
  const before = from > 0 ? '… ' : ''
  const after = to < text.length ? ' …' : ''
  return {
    text: before + clean(text.slice(from, to)).trimEnd() + after,
    marks: found
      .filter(mark => mark.from >= from && mark.to <= to)
      .map(mark => [mark.from - from + before.length, mark.to - from + before.length] as const),
  }
}

/** Where the window begins that holds the most telling, different words. */
function densest(found: readonly Found[]): number {
  let start = 0
  let most = 0
  found.forEach((first, at) => {
    const seen = new Map<number, number>()
    for (let i = at; i < found.length && found[i]!.to <= first.from + length - lead; i++)
      seen.set(found[i]!.slot, found[i]!.idf)
    const worth = [...seen.values()].reduce((sum, idf) => sum + idf, 0)
    if (worth > most) {
      most = worth
      start = first.from
    }
  })
  return start
}

/** A sentence that begins a little earlier is a better start than the middle of one. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.indexOf(' ', at)
  return space < 0 || space - at > lead ? at : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return at - space > lead ? at : space
}
