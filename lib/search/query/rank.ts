import type { Learnt } from '../learnt'
import type { Index } from '../structure'
import { type Candidate, candidates, compare } from './candidates'
import { classify } from './classify'
import { lane } from './lane'
import { lift } from './lift'
import type { Reading } from './read'
import { type Evidence, reader, worthOf } from './rerank'
import { score } from './score'
import { phrased } from './statistics'

/** A document that matches, and why. */
export interface Ranked {
  readonly candidate: Candidate
  readonly evidence: Evidence
  /** What the score is made of. */
  readonly parts: Parts
  /** The logarithm of how likely the classifier finds it among the documents; 0 where there is no classifier. */
  readonly likely: number
  /** What people typed who opened it, where that lifted it. */
  readonly typed?: string
}

/** Shares of a score, named like their weights; `words` is what the words themselves are worth. */
export type Parts = ReturnType<typeof worthOf> & {
  readonly words: number
  readonly lane: number
  readonly classified: number
  /** Where use lifted it, see lift.ts. */
  readonly learnt?: number
}

/** Less likely than e^-6 is all the same. */
const leastLikely = 6

/**
 * The best documents, best first, and the logarithm of how likely the question is for any.
 * @param allowed by document: 0 where it is not to be among them
 * @param learnt what use taught about this index
 */
export function rank(
  index: Index,
  level: number,
  reading: Reading,
  allowed?: Uint8Array,
  learnt?: Learnt,
): { readonly ranked: readonly Ranked[]; readonly any: number } {
  const { slots } = reading
  const { weights } = index
  const scores = score(index, level, slots)
  const possible = slots.reduce((sum, slot) => sum + slot.idf, 0)
  const titles = lane(index, level, reading)
  const extra = new Map([...titles].map(([document, bonus]) => [document, weights.lane * bonus * possible]))
  const classes = classify(index, level, reading.words)
  const trust = classes ? weights.classified * phrased(index, level) : 0
  const look = reader(index, level, reading)
  const ranked = candidates(index, level, scores, {
    most: weights.reranked,
    extra,
    allowed,
  }).map((candidate): Ranked => {
    const evidence = look.evidence(candidate)
    const likely = classes ? classes.among[candidate.document]! : 0
    const taught = trust * Math.max(0, 1 + likely / leastLikely)
    const half = extra.get(candidate.document) ?? 0
    const worth = worthOf(index, level, evidence, possible)
    const parts: Parts = {
      words: candidate.score - half,
      lane: half,
      neighbours: worth.neighbours,
      titleCoverage: worth.titleCoverage,
      wholeTitle: worth.wholeTitle,
      otherForm: worth.otherForm,
      document: worth.document,
      classified: possible * taught,
    }
    const { words, lane, neighbours, titleCoverage, wholeTitle, otherForm, document, classified } = parts
    const again = words + lane + neighbours + titleCoverage + wholeTitle + otherForm + document + classified
    const { section, beside } = candidate
    return {
      candidate: {
        document: candidate.document,
        score: again,
        section,
        beside,
      },
      evidence,
      parts,
      likely,
    }
  })
  look.done()
  const lifted = learnt ? lift(index, level, reading, ranked, learnt) : ranked
  return {
    ranked: lifted.sort((a, b) => compare(index, a.candidate, b.candidate)),
    any: classes?.any ?? 0,
  }
}
