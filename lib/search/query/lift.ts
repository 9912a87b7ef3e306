import { languageOf, rootOf } from '../analyze'
import { type Learnt, rootsIn, worthOf } from '../learnt'
import type { Index } from '../structure'
import type { Ranked } from './rank'
import type { Reading } from './read'

/** Less alike than this is another question. */
const leastAlike = 0.5
/** How much nearer a phrasing must be to count for more than another. */
const sharpness = 4

// Reused by every query of the process, see score.ts.
let shared = new Float64Array(0)

/**
 * Lifts what people opened who typed nearly the same: a score grows by at most `weights.learnt` of itself. So a near second
 * can become the first, a clear first stays, and what didn't match at all is not found. Where such phrasings led to
 * different documents, each gets only its part. The order is the caller's to make anew.
 */
export function lift(
  index: Index,
  level: number,
  reading: Reading,
  ranked: readonly Ranked[],
  learnt: Learnt,
): Ranked[] {
  const most = index.weights.learnt
  const votes = most > 0 ? votesOf(index, level, reading, learnt) : []
  const all = votes.reduce((sum, { vote }) => sum + vote, 0)
  if (all === 0) return [...ranked]
  const shares = new Map<number, { share: number; best: number; text: string }>()
  for (const { phrasing, vote, alike } of votes) {
    const document = learnt.document[phrasing]!
    const { strength, text } = learnt.phrasings[phrasing]!
    const before = shares.get(document) ?? { share: 0, best: 0, text }
    const better = alike * strength > before.best
    shares.set(document, {
      share: before.share + vote / all,
      best: better ? alike * strength : before.best,
      text: better ? text : before.text,
    })
  }
  return ranked.map(one => {
    const taught = shares.get(one.candidate.document)
    if (!taught) return one
    const share = most * taught.share * taught.best
    const added = share * one.candidate.score
    const candidate = { ...one.candidate, score: one.candidate.score + added }
    return { ...one, candidate, parts: { ...one.parts, learnt: added }, typed: taught.text }
  })
}

/** The phrasings that the level may use and that are nearly what was typed, and how much each counts. */
function votesOf(index: Index, level: number, reading: Reading, learnt: Learnt) {
  const { phrasings, ends, holders, worth } = learnt
  const end = ends[level]!
  if (shared.length < end) shared = new Float64Array(end)
  shared.fill(0, 0, end)
  let asked = 0
  for (const root of rootsOf(index, reading, learnt)) {
    const telling = worthOf(index, level, root)
    asked += telling
    for (const phrasing of holders.get(root) ?? []) {
      if (phrasing >= end) break
      shared[phrasing]! += telling
    }
  }
  const votes: { phrasing: number; alike: number; vote: number }[] = []
  for (let phrasing = 0; phrasing < end; phrasing++) {
    const alike = (2 * shared[phrasing]!) / (asked + worth[level * phrasings.length + phrasing]!)
    if (alike >= leastAlike)
      votes.push({ phrasing, alike, vote: phrasings[phrasing]!.strength * alike ** sharpness })
  }
  return votes
}

/** What was typed, word by word: as it stands where people typed that before, else as it was read. */
function rootsOf(index: Index, { typed, words }: Reading, { holders }: Learnt): Set<string> {
  const language = languageOf(index.locale)
  const own = rootsIn(index, typed.words)
  return new Set(words.map((word, at) => (holders.has(own[at] ?? '') ? own[at]! : rootOf(word, language))))
}
