import { classAt, digit, letter, other, unspaced, widthAt } from './characters'
import { digitRuns } from './digits'
import { segment } from './segment'

/** Told of every word: as written, where it stands, and for a code how many words before it are its parts. */
export type Emit = (raw: string, from: number, to: number, parts: number) => void

const apostrophes = "'’"
/** What most words end with, and none goes on after. */
const space = 0x20
const joiners = '-‐‑./_:'
/** Longer "words" are data (keys, pictures as text): their start is enough to find them. */
const longest = 64
/** A code has few parts; more of them is an address or a path. */
const mostParts = 5

/**
 * Cuts a text into words, in order. Numbers stay whole (`1,000.50`). Words joined by a hyphen, dot or the like come
 * one by one; where a digit is among them (`W-9`, `555-0199`, `AB/12`) the whole follows, without its joiners. So does the
 * whole of a long number in groups.
 */
export function scan(text: string, emit: Emit): void {
  const runs = digitRuns(text, emit)
  for (let at = 0; at < text.length;) {
    const kind = classAt(text, at)
    if (kind === other) at += widthAt(text, at)
    else if (kind === unspaced) at = segment(text, at, runs.emit)
    else at = compound(text, at, runs.emit)
  }
  runs.end()
}

function compound(text: string, start: number, emit: Emit): number {
  let parts = 1
  let to = word(text, start, emit)
  let whole = ''
  for (; isJoined(text, to); parts++) {
    if (parts === 1) whole = text.slice(start, to)
    const from = to + 1
    to = word(text, from, emit)
    whole += text.slice(from, to)
  }
  if (parts > 1 && parts <= mostParts && /\p{N}/u.test(whole)) emit(whole.slice(0, longest), start, to, parts)
  return to
}

function word(text: string, from: number, emit: Emit): number {
  const to = wordEnd(text, from)
  emit(text.slice(from, Math.min(to, from + longest)), from, to, 1)
  return to
}

function isJoined(text: string, at: number): boolean {
  if (at >= text.length || text.charCodeAt(at) === space || !joiners.includes(text[at]!)) return false
  const next = classAt(text, at + 1)
  return next === letter || next === digit
}

function wordEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const kind = classAt(text, at)
    if (kind === letter || kind === digit) at += widthAt(text, at)
    else if (!goesOn(text, at)) return at
    else at++
  }
}

/** An apostrophe inside a word, or a point or comma inside a number. */
function goesOn(text: string, at: number): boolean {
  if (text.charCodeAt(at) === space) return false
  const next = classAt(text, at + 1)
  if (next === other || next === unspaced) return false
  const mark = text[at] ?? ' '
  if (apostrophes.includes(mark)) return true
  return (mark === '.' || mark === ',') && next === digit && classAt(text, at - 1) === digit
}
