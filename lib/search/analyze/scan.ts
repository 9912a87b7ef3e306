import { classAt, digit, letter, other, unspaced, widthAt } from './characters'
import { withCodes } from './codes'
import { digitRuns } from './digits'
import { segment } from './segment'

/** Told of every word: as written, where it stands, and for a code how many words before it are its parts. */
export type Emit = (raw: string, from: number, to: number, parts: number) => void

/** The same, but the word is only given where it isn't just what stands there. */
export type EmitPlace = (from: number, to: number, parts: number, raw?: string) => void

const codesIn = (characters: string) => Array.from(characters, each => each.charCodeAt(0))
const apostrophes = codesIn("'’")
const pointAndComma = codesIn('.,')
/** What most words end with, and none goes on after. */
const space = 0x20
const joiners = codesIn('-‐‑./_:')
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
  scanPlaces(text, (from, to, parts, raw) => emit(raw ?? text.slice(from, to), from, to, parts))
}

/**
 * The same without a text for each word: an index is built of millions, and has seen nearly all of them before.
 * @param emit is also given the UTF-16 units of the text, which are good for this call
 */
export function scanPlaces(
  text: string,
  emit: (from: number, to: number, parts: number, raw: string | undefined, codes: Uint16Array) => void,
): void {
  withCodes(text, codes => {
    const runs = digitRuns(text, codes, (from, to, parts, raw) => emit(from, to, parts, raw, codes))
    for (let at = 0; at < text.length;) {
      const kind = classAt(codes, at)
      if (kind === other) at += widthAt(codes, at)
      else if (kind === unspaced) at = segment(text, codes, at, runs.emit)
      else at = compound(text, codes, at, runs.emit)
    }
    runs.end()
  })
}

function compound(text: string, codes: Uint16Array, start: number, emit: EmitPlace): number {
  let parts = 1
  let to = word(text, codes, start, emit)
  let whole = ''
  for (; isJoined(codes, to); parts++) {
    if (parts === 1) whole = text.slice(start, to)
    const from = to + 1
    to = word(text, codes, from, emit)
    whole += text.slice(from, to)
  }
  if (parts > 1 && parts <= mostParts && /\p{N}/u.test(whole)) emit(start, to, parts, whole.slice(0, longest))
  return to
}

function word(text: string, codes: Uint16Array, from: number, emit: EmitPlace): number {
  const to = wordEnd(codes, from)
  emit(from, to, 1, to - from <= longest ? undefined : text.slice(from, from + longest))
  return to
}

function isJoined(codes: Uint16Array, at: number): boolean {
  if (codes[at] === space || !joiners.includes(codes[at]!)) return false
  const next = classAt(codes, at + 1)
  return next === letter || next === digit
}

function wordEnd(codes: Uint16Array, from: number): number {
  let at = from
  for (;;) {
    const kind = classAt(codes, at)
    if (kind === letter || kind === digit) at += widthAt(codes, at)
    else if (!goesOn(codes, at)) return at
    else at++
  }
}

/** An apostrophe inside a word, or a point or comma inside a number. */
function goesOn(codes: Uint16Array, at: number): boolean {
  const mark = codes[at]!
  if (mark === space) return false
  const next = classAt(codes, at + 1)
  if (next === other || next === unspaced) return false
  if (apostrophes.includes(mark)) return true
  return pointAndComma.includes(mark) && next === digit && classAt(codes, at - 1) === digit
}
