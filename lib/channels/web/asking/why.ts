import { levelOf } from '../../../content'
import { explain } from '../../../search'
import { edits } from '../editing/editors'
import { asking } from './narrow'
import { see, type Reader } from '../reader'

/** Why documents stand in an order, for those who write them. */
export interface ShownWhy {
  readonly text: string
  /** The page that answers the text. */
  readonly answers: string
  readonly documents: readonly {
    readonly title: string
    readonly url: string
    /** Whole numbers of a hundred. */
    readonly reasons: readonly { readonly words: string; readonly percent: number }[]
  }[]
}

/** Documents to explain, and the least share of a score that is worth a line. */
const most = 5
const leastShare = 0.01

/** Why the first answers to a text are those; undefined for everybody who doesn't edit. */
export function presentWhy(reader: Reader, text: string): ShownWhy | undefined {
  if (!edits(reader)) return undefined
  const { snapshot, index, learnt } = reader.house
  const level = levelOf(snapshot, reader.actor.audience)
  return {
    text,
    answers: asking(text),
    documents: explain(index, { text, level, limit: most, learnt }).flatMap(({ id, reasons }) => {
      const document = see(reader, id)
      if (!document) return []
      const told = reasons.filter(({ share }) => share >= leastShare)
      return [
        {
          title: document.title,
          url: document.url,
          reasons: told.map(({ words, share }) => ({ words, percent: Math.round(100 * share) })),
        },
      ]
    }),
  }
}
