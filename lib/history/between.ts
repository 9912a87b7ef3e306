import { diffArrays } from 'diff'
import { tokens } from './tokens'

/** Words that stayed, that went or that came. */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** So many words may differ before both versions are shown whole. */
const most = 800

/**
 * What became of a paragraph: what went stands before what came in its place. The pieces that stayed and that came are the
 * later text, letter for letter. One that is new or gone is '' on the other side.
 */
export function wordsBetween(before: string, after: string, locale: string): Piece[] {
  const [old, now] = [tokens(before, locale), tokens(after, locale)]
  const found =
    before && after
      ? diffArrays(old.map(blankAlike), now.map(blankAlike), { maxEditLength: most })
      : undefined
  if (!found) return changed(before, after)
  const pieces: Piece[] = []
  let [gone, come] = ['', '']
  for (const [at, { count, removed, added }] of found.entries()) {
    const text = (removed ? old : now).splice(0, count).join('')
    if (!removed && !added) old.splice(0, count)
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

/** Any space is as good as another. */
const blankAlike = (token: string) => (isBlank(token) ? ' ' : token)

function isBlank(text: string): boolean {
  return text.trim() === ''
}
