import { blockOf, termAt } from '../blocks'
import type { Index } from '../structure'
import type { Candidate } from './candidates'
import { typedForms } from './form'
import { wholeDocument } from './page'
import type { Reading } from './read'
import { phrased, rarities } from './statistics'

/** What looking at a document word by word found; shares are 0..1, weighted by how telling the words are. */
export interface Evidence {
  /** Of the question: how much the document holds. */
  readonly coverage: number
  /** Of the title or phrasing that fits best: how much the question holds. */
  readonly titleCoverage: number
  /** Of the document's title: how much the question holds. */
  readonly wholeTitle: number
  /** Of the question's neighbouring pairs: how many are neighbours in the document. */
  readonly neighbours: number
  /** Of the question: how much the document's title holds in another form, or by a relative. */
  readonly otherForm: number
  /** How much the whole document speaks of it. */
  readonly document: number
}

/** What a word that stands everywhere is worth in a title. */
const commonest = 0.5

// Term → the slots it answers, as bits; filled and emptied by each query.
let bits = new Int32Array(0)

/** Prepares looking at units for a question; `done` must be called before the next query. */
export function reader(index: Index, level: number, reading: Reading) {
  const { slots } = reading
  const known = index.terms.sorted.length
  if (bits.length < known) bits = new Int32Array(known)
  const terms = slots.flatMap((slot, at) =>
    slot.alternatives.flatMap(({ terms }) => {
      for (const term of terms) bits[term]! |= 1 << at
      return terms
    }),
  )
  const total = slots.reduce((sum, slot) => sum + slot.idf, 0) || 1
  const pairs = slots.slice(1).map((slot, at) => Math.min(slot.idf, slots[at]!.idf))
  const allPairs = pairs.reduce((sum, pair) => sum + pair, 0) || 1
  const typed = typedForms(index, level, reading)
  const speaks = wholeDocument(index, level, slots)
  const rarityOf = rarities(index, level)
  const idf = slots.map(slot => slot.idf)
  const worth = (mask: number) => sumOf(idf, mask)
  const worthOfPairs = (mask: number) => sumOf(pairs, mask >> 1)

  return {
    evidence({ document, section, beside }: Candidate): Evidence {
      const title = index.units.start[document]!
      const inSection = look(index, section)
      const inTitle = look(index, title)
      const inBeside = beside === title ? inTitle : look(index, beside)
      const wholeTitle = titleCoverage(index, rarityOf, title, false)
      const inForm = inTitle.slots === 0 ? 0 : typed(document)
      return {
        coverage: worth(inSection.slots | inBeside.slots) / total,
        titleCoverage: Math.max(
          beside === title ? wholeTitle : titleCoverage(index, rarityOf, beside, false),
          titleCoverage(index, rarityOf, section, true),
        ),
        wholeTitle,
        neighbours: worthOfPairs(inSection.pairs | inBeside.pairs) / allPairs,
        otherForm: worth(inTitle.slots & ~inForm) / total,
        document: speaks(document) / total,
      }
    },
    done() {
      for (const term of terms) bits[term] = 0
    },
  }
}

/** The sum of the values whose bits are in the mask. */
function sumOf(values: readonly number[], mask: number): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) if (mask & (1 << at)) sum += values[at]!
  return sum
}

/** Which slots occur in a unit, and which follow their neighbour there (at most one word between). */
function look({ units }: Index, unit: number): { slots: number; pairs: number } {
  let slots = 0
  let pairs = 0
  let last = 0
  let before = 0
  // This goes through some ten thousand words a question: a call for each, or what may change between them, is felt.
  const asked = bits
  const { tokens, terms, from } = blockOf(units, unit)
  const end = units.tokenStart[unit + 1]!
  for (let at = units.tokenStart[unit]!; at < end; at++) {
    const here = asked[terms[tokens[at - from]!]!]!
    slots |= here
    pairs |= here & ((last | before) << 1)
    before = last
    last = here
  }
  return { slots, pairs }
}

/** How much of a title, phrasing or heading the question holds: "How do I" is little of any of them. */
function titleCoverage(
  index: Index,
  rarityOf: (term: number) => number,
  unit: number,
  heading: boolean,
): number {
  const { tokenStart, headingTokens } = index.units
  const block = blockOf(index.units, unit)
  const start = tokenStart[unit]!
  const end = heading ? start + headingTokens[unit]! : tokenStart[unit + 1]!
  let held = 0
  let all = 0
  for (let at = start; at < end; at++) {
    const term = termAt(block, at)
    const worth = commonest + rarityOf(term)
    all += worth
    if (bits[term]! !== 0) held += worth
  }
  return end > start ? held / all : 0
}

/** What the evidence adds to a score, or takes off. */
export function worthOf(index: Index, level: number, evidence: Evidence, possible: number) {
  const { weights } = index
  const { coverage, titleCoverage, wholeTitle, neighbours, otherForm, document } = evidence
  // Harmonic: both must be high.
  const both = (2 * coverage * titleCoverage) / (coverage + titleCoverage || 1)
  return {
    neighbours: possible * weights.neighbours * neighbours,
    titleCoverage: possible * weights.titleCoverage * both,
    wholeTitle: possible * weights.wholeTitle * wholeTitle,
    otherForm: -possible * weights.otherForm * (1 - phrased(index, level)) * otherForm,
    document: possible * weights.document * document,
  }
}
