import { diffArrays } from 'diff'
import { tokens } from './tokens'

/** Words that stayed, that went or that came. */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** So many words may differ before both versions are shown whole. */
const most = 1_500

/**
 * What became of a paragraph: what went stands before what came in its place. The pieces that stayed and that came are the
 * later text, letter for letter. One that is new or gone is '' on the other side.
 */
export function wordsBetween(before: string, after: string, locale: string): Piece[] {
  const found =
    before && after
      ? diffArrays(tokens(before, locale), tokens(after, locale), {
          comparator: (a, b) => a === b || isBlank(a + b),
          maxEditLength: most,
        })
      : undefined
  if (!found) return changed(before, after)
  const pieces: Piece[] = []
  let [gone, come] = ['', '']
  for (const [at, { value, removed, added }] of found.entries()) {
    const text = value.join('')
    // A space that stayed between two changes would cut one change in two.
    const isBetween = isBlank(text) && gone + come !== '' && at + 1 < found.length
    if (removed || (isBetween && !added)) gone += text
    if (added || (isBetween && !removed)) come += text
    if (removed || added || isBetween) continue
    pieces.push(...changed(gone, come), { kind: 'same', text })
    gone = ''
    come = ''
  }
  return [...pieces, ...changed(gone, come)]
}

function changed(gone: string, come: string): Piece[] {
  return [
    ...(isBlank(gone) ? [] : [{ kind: 'out', text: gone } as const]),
    ...(come === '' ? [] : [{ kind: isBlank(come) ? 'same' : 'in', text: come } as const]),
  ]
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
