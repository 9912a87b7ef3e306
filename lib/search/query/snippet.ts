import { scanPlaces } from '../analyze'
import { blockOf, termAt } from '../blocks'
import type { Block, Index } from '../structure'
import type { Looked, Mark } from './marks'

/** Plain text; `marks` are the spans [from, to) of what was looked for. */
export interface Snippet {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** About two lines, in characters. */
const length = 220
/** Characters before the first match: it is read better with what leads to it. */
const lead = 40
/** A sentence that begins so many characters before is shown from its start. */
const mostLead = 64
/** How many words such a window holds, and how many may stand in its lead. */
const windowWords = 32
const leadWords = 14
/** No more than this is read from a landmark on, in characters. */
const mostRead = 1200

/** About two lines of a unit's text, from where most of the question stands: whole sentences, or cut between words. */
export function snippet(index: Index, unit: number, text: string, looked: Looked): Snippet {
  const { units } = index
  const first = densest(index, unit, looked)
  const begin = landmarkBefore(index, unit, first - leadWords)
  const end = Math.min(
    units.to[unit]!,
    begin.at + mostRead,
    landmarkAfter(index, unit, first) + length + mostLead,
  )
  const part = text.slice(begin.at, end)
  const body = units.tokenStart[unit]! + units.headingTokens[unit]!
  const block = blockOf(units, unit)
  const marks: Mark[] = []
  const words: number[] = []
  let word = body + begin.word
  let match = 0
  scanPlaces(part, (from, to) => {
    if (word === body + first) match = from
    words.push(from, to)
    const term = termAt(block, word++)
    if (looked.has(term) && from >= (marks.at(-1)?.[1] ?? 0)) marks.push([from, to])
  })
  return window({ part, words, marks, match }, begin.at > 0, begin.at + part.length < text.length)
}

/** A part of a text: where its words begin and end, which are marked, and where the first of them begins. */
interface Part {
  readonly part: string
  readonly words: readonly number[]
  readonly marks: readonly Mark[]
  readonly match: number
}

/** Cuts the window out of a part of the text, and moves the marks along. */
function window({ part, words, marks, match }: Part, more: boolean, after: boolean): Snippet {
  const sentence = sentenceStart(part, match)
  const from = sentence ?? wordStart(words, match)
  const to = wordEnd(part, words, from + length)
  const whole = sentence !== undefined || (from === 0 && !more)
  const before = whole ? '' : '… '
  const shown = part
    .slice(from, to)
    .replace(/[^\S ]/g, ' ')
    .trimEnd()
  return {
    text: before + shown + (to < part.length || after ? ' …' : ''),
    marks: marks
      .filter(mark => mark[0] >= from && mark[1] <= to)
      .map(mark => [mark[0] - from + before.length, mark[1] - from + before.length] as const),
  }
}

/** Which body word the window begins with that holds the most telling, different words; 0 where none does. */
function densest({ units }: Index, unit: number, looked: Looked): number {
  const start = units.tokenStart[unit]! + units.headingTokens[unit]!
  const end = units.tokenStart[unit + 1]!
  const block = blockOf(units, unit)
  let found = start
  let most = 0
  for (let at = start; at < end; at++) {
    if (!looked.has(termAt(block, at))) continue
    const worth = worthOf(block, at, Math.min(end, at + windowWords), looked)
    if (worth > most) {
      most = worth
      found = at
    }
  }
  return found - start
}

function worthOf(block: Block, from: number, to: number, looked: Looked): number {
  let seen = 0
  let worth = 0
  for (let at = from; at < to; at++) {
    const match = looked.get(termAt(block, at))
    if (!match || seen & (1 << match.slot)) continue
    seen |= 1 << match.slot
    worth += match.idf
  }
  return worth
}

/** The last landmark at or before a body word; the unit's first where there is none. */
function landmarkBefore({ units }: Index, unit: number, word: number): { word: number; at: number } {
  const first = units.markStart[unit]!
  let found = first
  while (found + 1 < units.markStart[unit + 1]! && units.markWord[found + 1]! <= word) found++
  if (first === units.markStart[unit + 1]!) return { word: 0, at: 0 }
  return { word: units.markWord[found]!, at: units.markAt[found]! }
}

/** Where the first landmark after a body word stands; the end of the unit where there is none. */
function landmarkAfter({ units }: Index, unit: number, word: number): number {
  const end = units.markStart[unit + 1]!
  for (let mark = units.markStart[unit]!; mark < end; mark++)
    if (units.markWord[mark]! > word) return units.markAt[mark]!
  return units.to[unit]!
}

/** Where the sentence of the match begins, if that is near: it is read best as a whole. */
function sentenceStart(text: string, match: number): number | undefined {
  const before = text.slice(Math.max(0, match - mostLead), match)
  const end = /^[^]*(?:[.!?:]["”’)]*\s+|[。！？]|\n)/u.exec(before)
  return end ? match - before.length + end[0].length : undefined
}

/** The start of a word at most `lead` characters before the match. */
function wordStart(words: readonly number[], match: number): number {
  if (match <= lead) return 0
  return words.find((from, at) => at % 2 === 0 && from >= match - lead) ?? match
}

/** The end of the last word that ends before a place, with the marks behind it. */
function wordEnd(text: string, words: readonly number[], at: number): number {
  if (at >= text.length) return text.length
  const last = words.findLast((to, place) => place % 2 === 1 && to <= at) ?? 0
  if (at - last > mostLead) return withoutHalf(text, at)
  return last + /^[^\s\p{L}\p{N}]{0,3}/u.exec(text.slice(last))![0].length
}

/** Not between the halves of a character. */
function withoutHalf(text: string, at: number): number {
  return text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000 ? at - 1 : at
}
