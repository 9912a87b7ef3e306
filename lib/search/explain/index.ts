import { levelIn } from '../query/level'
import type { Query } from '../query'
import { narrowed } from '../query/narrow'
import { rank, type Ranked } from '../query/rank'
import { read } from '../query/read'
import type { Slot } from '../query/slot'
import { type Index, phrasingUnit } from '../structure'
import { saysPart, saysWord } from './says'
import { whereIs } from './where'
import { worthIn } from './worth'

/** One thing that speaks for a document. */
export interface Reason {
  /** For an editor: “refund” stands in the title. */
  readonly words: string
  readonly value: number
  /** 0..1: of the whole score. */
  readonly share: number
}

/** Why a document stands where it stands. */
export interface Explanation {
  readonly id: string
  readonly score: number
  /** The heaviest first; their values add up to the score. */
  readonly reasons: readonly Reason[]
}

/** Of the words that were looked for and are not in a document, nothing is said; of those that are, this little either. */
const leastSaid = 1e-4

/**
 * Says of the first hits what their scores are made of. The numbers are those of the ranker: its parts, of which the words'
 * is cut up by words.
 */
export function explain(
  index: Index,
  { text, level, limit = 5, prefix = true, learnt }: Query,
): Explanation[] {
  const seen = levelIn(index, level)
  const reading = read(index, text, seen, prefix)
  const { slots } = reading
  if (slots.every(slot => slot.alternatives.length === 0)) return []
  const { filtered } = narrowed(index, seen, reading.typed)
  return rank(index, seen, reading, filtered, learnt)
    .ranked.slice(0, limit)
    .map(ranked => explained(index, seen, slots, ranked))
}

function explained(index: Index, level: number, slots: readonly Slot[], ranked: Ranked): Explanation {
  const { document, section, beside, score } = ranked.candidate
  const { id, asked } = index.documents[document]!
  const { words: _, ...parts } = ranked.parts
  const phrasing = index.units.kind[beside] === phrasingUnit ? asked[index.units.part[beside]!] : undefined
  const about = {
    ...(phrasing !== undefined && { asked: phrasing }),
    ...(ranked.typed !== undefined && { typed: ranked.typed }),
  }
  const reason = (words: string, value: number): Reason => ({
    words,
    value,
    share: score > 0 ? value / score : 0,
  })
  const reasons = [
    ...slots.map(slot => {
      const inSection = worthIn(index, level, section, slot)
      const inBeside = worthIn(index, level, beside, slot)
      const { alternative } = inSection.alternative ? inSection : inBeside
      const value = inSection.value + index.weights.beside * inBeside.value
      if (!alternative) return reason('', 0)
      const where = whereIs(index, level, document, section, alternative.terms)
      // A relative of a mistyped word is one of the word that was meant.
      const meant = slot.repairs.length > 0 && alternative.how !== 'repaired' ? slot.word : slot.typed
      return reason(saysWord(meant, alternative.how, where), value)
    }),
    ...Object.entries(parts).map(([name, value]) => reason(saysPart(name, about), value)),
  ]
  return {
    id,
    score,
    reasons: reasons
      .filter(({ value }) => Math.abs(value) > leastSaid)
      .sort((a, b) => b.value - a.value || (a.words < b.words ? -1 : 1)),
  }
}
