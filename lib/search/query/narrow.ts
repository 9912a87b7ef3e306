import type { Index } from '../structure'
import { type Filter, fitting, readFilters } from './filters'
import { holding } from './quoted'
import type { Typed } from './syntax'

/** What the quotes, minuses and filters of a question leave, by document; undefined where that is everything. */
export interface Narrowed {
  /** By quotes and minuses alone. */
  readonly worded?: Uint8Array
  /** By filters too. */
  readonly filtered?: Uint8Array
  readonly filters: readonly Filter[]
  /** Phrases that stand nowhere: they are read as single words. */
  readonly nowhere: readonly string[]
}

export function narrowed(index: Index, level: number, typed: Typed): Narrowed {
  const filters = readFilters(index, level, typed.filters)
  const nowhere: string[] = []
  let worded: Uint8Array | undefined
  const keep = (test: (document: number) => boolean) => {
    worded ??= new Uint8Array(index.documentEnds[level]!).fill(1)
    for (let document = 0; document < worded.length; document++) if (!test(document)) worded[document] = 0
  }
  for (const { text } of typed.without) {
    const held = holding(index, level, text)
    keep(document => held[document] === 0)
  }
  for (const { text } of typed.phrases) {
    const held = holding(index, level, text)
    if (held.some((value, document) => value === 1 && worded?.[document] !== 0))
      keep(document => held[document] === 1)
    else nowhere.push(text)
  }
  const filtering = filters.some(({ values }) => values.length > 0)
  const filtered = filtering ? fitting(index, level, filters) : worded
  if (worded && filtered !== worded)
    worded.forEach((value, document) => value === 0 && (filtered![document] = 0))
  return { ...(worded && { worded }), ...(filtered && { filtered }), filters, nowhere }
}
