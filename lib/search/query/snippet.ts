import { scan } from '../analyze'
import type { Index, Whole } from '../structure'
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
/** How many words such a window holds, and how many may stand in its lead. */
const windowWords = 32
const leadWords = 10
/** Read this much from a landmark: up to it, the lead and the words between two landmarks, and then the window. */
const readAhead = 1200

/** About two lines of a unit's text, from where most of the question stands, cut between words. */
export function snippet(index: Index, unit: number, text: string, looked: Looked): Snippet {
  const { units } = index
  const first = densest(index, unit, looked)
  const begin = landmarkBefore(index, unit, first - leadWords)
  const part = text.slice(begin.at, Math.min(units.to[unit]!, begin.at + readAhead))
  const body = units.tokenStart[unit]! + units.headingTokens[unit]!
  const marks: Mark[] = []
  let word = body + begin.word
  let match = 0
  scan(part, (_, from, to) => {
    if (word === body + first) match = from
    const term = units.tokens[word++]
    if (term !== undefined && looked.has(term) && from >= (marks.at(-1)?.[1] ?? 0)) marks.push([from, to])
  })
  return window(part, match, marks, begin.at > 0, begin.at + part.length < text.length)
}

/** Cuts the window out of a part of the text, and moves the marks along. */
function window(part: string, match: number, marks: readonly Mark[], more: boolean, after: boolean): Snippet {
  const from = wordStart(part, match)
  const to = wordEnd(part, from + length)
  const before = from > 0 || more ? '… ' : ''
  const shown = part.slice(from, to).replace(/\s/g, ' ').trimEnd()
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
  let found = start
  let most = 0
  for (let at = start; at < end; at++) {
    if (!looked.has(units.tokens[at]!)) continue
    const worth = worthOf(units.tokens.subarray(at, Math.min(end, at + windowWords)), looked)
    if (worth > most) {
      most = worth
      found = at
    }
  }
  return found - start
}

function worthOf(terms: Whole, looked: Looked): number {
  let seen = 0
  let worth = 0
  for (const term of terms) {
    const match = looked.get(term)
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

/** The start of a word at most `lead` characters before the match. */
function wordStart(text: string, match: number): number {
  if (match <= lead) return 0
  const space = text.indexOf(' ', match - lead)
  return space < 0 || space >= match ? match : space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  if (at - space <= lead) return space
  // Not between the halves of a character.
  return text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000 ? at - 1 : at
}
