import { buildWords, type SynonymList } from '../build'
import { buildClassifiers, type FeaturesOf, featuresOf } from '../build/classifier'
import { foreignQuestions } from '../build/foreign'
import { usualCertainty } from '../build/certainty'
import type { SearchDocument } from '../document'
import { rank } from '../query/rank'
import { read as readQuestion } from '../query/read'
import { confidence, signs } from '../query/signs'
import type { Certainty, Index } from '../structure'
import type { Weights } from '../weights'
import { fitted } from './fit'

/** Every fourth phrasing is held out; with fewer than so many the house can't tell. */
const heldOut = 4
const fewest = 20
/** Of the phrasings held out, this share is kept. */
const kept = 0.96
/** So many foreign questions tell as much as all. */
const mostForeign = 100
/** Without phrasings: this share of some foreign questions is turned away, as long as that isn't too strict. */
const turnedAway = 0.75
// Fifty tell it about as well as a hundred: the bar is .17 against .16 on a handbook, and each level of a large house asks them.
const askedForeign = 50
const strictest = 0.5
/** A level is as sure as one before it that holds this share of its documents. */
const hardlyMore = 0.9

/**
 * Builds the index of a list of documents, in any order, and finds out from the documents alone when it has no answer;
 * ids are unique.
 * @param locale language of the texts, as in BCP 47; decides about stems and stop words
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  synonyms?: SynonymList,
  locale?: string,
  weights?: Weights,
): Index {
  return learn(buildWords(documents, synonyms, locale, weights))
}

/**
 * The same index with what it can learn from its documents: which words belong to which, and when it has no answer. For
 * a small house with many phrasings it takes a second or so, which a changed index (change/) need not wait for.
 */
export function learn(words: Index): Index {
  const steps = learning(words)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, in steps of some milliseconds: who has others to answer does that in between (lib/publish). */
export function* learning(words: Index): Generator<void, Index> {
  const read = featuresOf(words.locale)
  const index = yield* taught(words, foreignQuestions(words.locale), read)
  const certainty: Certainty[] = []
  let asked = 0
  for (const [level, end] of index.documentEnds.entries()) {
    const before = certainty[level - 1]
    if (before && asked >= hardlyMore * end) certainty.push(before)
    else {
      certainty.push((yield* calibrated(index, level, read)) ?? (yield* uncalibrated(index, level)))
      asked = end
    }
  }
  return { ...index, certainty }
}

function* taught(index: Index, foreign: readonly string[], read: FeaturesOf): Generator<void, Index> {
  const { documents, documentEnds } = index
  return { ...index, classifiers: yield* buildClassifiers(documents, documentEnds, read, foreign) }
}

/**
 * What sure and unsure look like in a house, without anybody marking a question: its index is built without every
 * fourth phrasing, and asked for those (it should know) and for foreign questions that it didn't learn from (it should
 * not). Undefined where there are too few.
 */
function* calibrated(whole: Index, level: number, read: FeaturesOf): Generator<void, Certainty | undefined> {
  if (whole.classifiers[level]!.documents === 0) return undefined
  const foreign = foreignQuestions(whole.locale)
  const held: { text: string; id: string }[] = []
  let number = 0
  const rest = whole.documents.slice(0, whole.documentEnds[level]).map(document => {
    const asked = document.asked.filter(text => {
      const hold = document.asked.length > 1 && number++ % heldOut === 0
      if (hold) held.push({ text, id: document.id })
      return !hold
    })
    return { ...document, asked, level: 0 }
  })
  if (held.length < fewest || foreign.length === 0) return undefined
  const learnt = foreign.filter((_, at) => at % 2 === 0)
  const unlearnt = foreign.filter((_, at) => at % 2 === 1).slice(0, mostForeign)
  const words = buildWords(rest, undefined, whole.locale, whole.weights)
  const index = yield* taught({ ...words, synonyms: whole.synonyms }, learnt, read)
  const known: (Looked & { id: string })[] = []
  for (const { text, id } of held) {
    known.push({ id, ...look(index, 0, text) })
    yield
  }
  const right = known.filter(({ id, first }) => id === first).map(({ found }) => found)
  const unknown = yield* signsOf(index, 0, unlearnt)
  return fitted(
    right,
    unknown,
    known.map(({ found }) => found),
    kept,
  )
}

/** The first document that was found, and the signs for and against it. */
interface Looked {
  readonly first: string | undefined
  readonly found: readonly number[] | undefined
}

function look(index: Index, level: number, text: string): Looked {
  const reading = readQuestion(index, text, level, true)
  const { ranked, any } = rank(index, level, reading)
  const first = ranked[0] && index.documents[ranked[0].candidate.document]!.id
  return { first, found: first === undefined ? undefined : signs(ranked, reading.slots, any) }
}

function* signsOf(
  index: Index,
  level: number,
  questions: readonly string[],
): Generator<void, Looked['found'][]> {
  const found: Looked['found'][] = []
  for (const text of questions) {
    found.push(look(index, level, text).found)
    yield
  }
  return found
}

/** The larger a house, the more of anything it holds: the bar is what foreign questions reach in it. */
function* uncalibrated(index: Index, level: number): Generator<void, Certainty> {
  const { coefficients, answeredFrom } = usualCertainty
  const foreign = foreignQuestions(index.locale).slice(0, askedForeign)
  const reached = (yield* signsOf(index, level, foreign))
    .map(found => (found ? confidence(found, coefficients) : 0))
    .sort((a, b) => a - b)
  const bar = reached[Math.floor(turnedAway * reached.length)] ?? answeredFrom
  return { coefficients, answeredFrom: Math.min(strictest, Math.max(answeredFrom, bar)) }
}
