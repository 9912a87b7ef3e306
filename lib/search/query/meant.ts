import type { Index } from '../structure'
import { find } from './find'
import type { Narrowed } from './narrow'
import { read, type Reading } from './read'
import { repairsOf } from './repair'
import { respelled } from './respell'
import { wordsNamed } from './spoken'
import { wordOf } from '../lexicon'

/** A word is thought to be mistyped only for one that is written so many times as often. */
const timesAsOften = 6
/** … and only where that makes the first hit so much surer. */
const surer = 0.15
/** Of more words than these nobody reads what they were meant as. */
const mostWords = 16

/**
 * Of a question that nothing answers, the one that was meant: with another word in place of a rare one that happens to
 * be one. Undefined unless that finds something clearly better. An unknown word was repaired already (query/repair.ts).
 */
export function meantBy(
  index: Index,
  level: number,
  reading: Reading,
  left: Narrowed,
  sure: number,
): string | undefined {
  if (reading.spelled.length > mostWords) return undefined
  const count = (word: number) => index.wordCounts[word * index.levels + level]!
  const likelier = reading.spelled.flatMap(word => {
    const known = wordsNamed(index, level, word.word)
    if (word.exact || known.length === 0) return []
    const often = Math.max(...known.map(count))
    const repair = repairsOf(index, level, word.word).find(
      other => !known.includes(other.word) && count(other.word) >= timesAsOften * often,
    )
    return repair
      ? [{ word, meant: wordOf(index.words, repair.word), times: count(repair.word) / often }]
      : []
  })
  const best = likelier.sort((a, b) => b.times - a.times)[0]
  if (!best) return undefined
  const text = respelled(reading.text, [best.word], () => best.meant.normalize('NFC'))
  const found = find(index, level, read(index, text, level, false), left)
  return found.answered && found.confidence >= sure + surer ? text : undefined
}
