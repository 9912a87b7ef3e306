import { classAt, digit, other, unspaced, widthAt } from './characters'
import { segment } from './segment'

/** Told of every word: as written, where it stands, and for a code how many words before it are its parts. */
export type Emit = (raw: string, from: number, to: number, parts: number) => void

const apostrophes = "'’"
const joiners = '-‐‑./_:'
/** Longer "words" are data (keys, pictures as text): their start is enough to find them. */
const longest = 64
/** A code has few parts; more of them is an address or a path. */
const mostParts = 5

/**
 * Cuts a text into words, in order. Numbers stay whole (`1,000.50`). Words joined by a hyphen, dot or the like come
 * one by one; where a digit is among them (`W-9`, `555-0199`, `AB/12`) the whole follows, without its joiners.
 */
export function scan(text: string, emit: Emit): void {
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at)
    if (kind === other) at += widthAt(text, at)
    else if (kind === unspaced) at = segment(text, at, emit)
    else at = compound(text, at, emit)
  }
}

function compound(text: string, start: number, emit: Emit): number {
  let parts = 0
  let digits = false
  let whole = ''
  for (let from = start; ;) {
    const to = wordEnd(text, from)
    const raw = text.slice(from, Math.min(to, from + longest))
    emit(raw, from, to, 1)
    parts++
    digits ||= /\p{N}/u.test(raw)
    whole += raw
    const next = classAt(text, to + 1)
    if (!joiners.includes(text[to] ?? ' ') || next === other || next === unspaced) {
      if (parts > 1 && parts <= mostParts && digits) emit(whole.slice(0, longest), start, to, parts)
      return to
    }
    from = to + 1
  }
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const kind = classAt(text, at)
    if (kind !== other && kind !== unspaced) at += widthAt(text, at)
    else if (!goesOn(text, at)) return at
    else at++
  }
}

/** An apostrophe inside a word, or a point or comma inside a number. */
function goesOn(text: string, at: number): boolean {
  const next = classAt(text, at + 1)
  if (next === other || next === unspaced) return false
  const mark = text[at] ?? ' '
  if (apostrophes.includes(mark)) return true
  return (mark === '.' || mark === ',') && next === digit && classAt(text, at - 1) === digit
}
