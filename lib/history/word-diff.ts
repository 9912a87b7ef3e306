import { diffArrays } from 'diff'
import { type Piece, wordsBetween } from './between'
import { pairs } from './pairs'
import { paragraphsOf, spaced } from './paragraphs'

/** A stretch of a text beside its later version: paragraphs that stayed, or one that changed, came or went. */
export type Part =
  | { readonly kind: 'same'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'changed'; readonly pieces: readonly Piece[] }

/** So many paragraphs may differ before nobody would read their order out of it. */
const most = 1_000

/**
 * What became of a text, word by word, in its order: what stayed between two changes is one part, a changed paragraph is
 * another. The changed parts are none where only spaces and line ends differ.
 * @param locale says where words end in languages that write them without spaces
 */
export function wordDiff(before: string, after: string, locale = 'en'): Part[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  const runs = diffArrays(old.map(spaced), now.map(spaced), { maxEditLength: most }) ?? [
    { count: old.length, removed: true, added: false },
    { count: now.length, removed: false, added: true },
  ]
  const parts: Part[] = []
  let [gone, come]: [string[], string[]] = [[], []]
  const flush = () => {
    for (const { before: was, after: is } of pairs(gone, come, locale))
      parts.push({ kind: 'changed', pieces: wordsBetween(was, is, locale) })
    gone = []
    come = []
  }
  for (const { count, removed, added } of runs) {
    if (removed) gone.push(...old.splice(0, count))
    else if (added) come.push(...now.splice(0, count))
    else {
      flush()
      old.splice(0, count)
      parts.push({ kind: 'same', paragraphs: now.splice(0, count) })
    }
  }
  flush()
  return parts
}
