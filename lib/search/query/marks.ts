import { scan } from '../analyze'
import type { Index } from '../structure'
import type { Slot } from './slot'
import { wordsSpelled } from './spoken'

/** A span [from, to) of a text. */
export type Mark = readonly [from: number, to: number]

/** Term → the slot that looks for it and how telling that is; stop words only where there is nothing else. */
export type Looked = ReadonlyMap<number, { readonly slot: number; readonly idf: number }>

/** What is worth marking, for these slots. */
export function lookedFor(slots: readonly Slot[]): Looked {
  const telling = slots.some(slot => !slot.stop) ? slots.filter(slot => !slot.stop) : slots
  const looked = new Map<number, { slot: number; idf: number }>()
  telling.forEach(({ alternatives, idf }, slot) => {
    for (const { terms } of alternatives) for (const term of terms) looked.set(term, { slot, idf })
  })
  return looked
}

/** The spans of any text that are looked for. */
export function marksOf(index: Index, level: number, looked: Looked, text: string): Mark[] {
  const marks: Mark[] = []
  scan(text, (raw, from, to) => {
    if (from < (marks.at(-1)?.[1] ?? 0)) return
    const words = wordsSpelled(index, level, raw)
    if (words.some(word => looked.has(index.wordTerm[word]!))) marks.push([from, to])
  })
  return marks
}
