import { features, languageOf, wordsOf } from '../analyze'
import type { SearchDocument } from '../document'
import type { Classifier } from '../structure'
import { trained } from './train'

/** More examples × documents than this would take longer to learn from than the rest of the index to build. */
const mostPairs = 500_000
/** Where documents have many phrasings, so many of each teach nearly as much as all. */
const enough = 20

/** A text that one knows the document of, as features. */
export interface Example {
  readonly document: number
  /** Rows of the classifier's table, and how much of each; of length 1 together. */
  readonly rows: Uint32Array
  readonly values: Float32Array
}

/**
 * For each level, what titles and known phrasings teach about which document a question is for. Each level learns from
 * its own documents alone, and from questions that are for none of them. No classifier where nobody wrote a
 * phrasing, or where there are too many documents.
 * @param ends per level: how many of the documents it sees
 * @param foreign questions for none of them
 */
export function buildClassifiers(
  documents: readonly SearchDocument[],
  ends: Uint32Array,
  locale: string,
  foreign: readonly string[],
): Classifier[] {
  const found: Classifier[] = []
  ends.forEach((end, level) => {
    const same = level > 0 && ends[level - 1] === end
    found.push(same ? found[level - 1]! : classifierOf(documents.slice(0, end), foreign, languageOf(locale)))
  })
  return found
}

function classifierOf(
  documents: readonly SearchDocument[],
  foreign: readonly string[],
  language: string,
): Classifier {
  const read = (text: string, document: number) => ({
    document,
    found: features(wordsOf(text, language), language),
  })
  const phrasings = documents.reduce((sum, { asked }) => sum + asked.length, 0)
  // No more foreign questions than own ones: a small house would learn little else.
  const strangers = foreign.slice(0, documents.length + phrasings)
  const classes = documents.length + 1
  const room = mostPairs / classes - documents.length - strangers.length
  const each = phrasings > room ? Math.floor(room / documents.length) : Infinity
  if (phrasings === 0 || each < enough) return noClassifier
  const texts = [
    ...documents.flatMap(({ title, asked }, document) =>
      [title, ...spread(asked, each)].map(text => read(text, document)),
    ),
    ...strangers.map(text => read(text, documents.length)),
  ]
  const { keys, idf } = commonness(texts.map(({ found }) => found))
  const rowOf = new Map([...keys].map((key, row) => [key, row]))
  const examples = texts.map(({ document, found }): Example => {
    const rows = Uint32Array.from(found.keys(), key => rowOf.get(key)!)
    const values = Float32Array.from(found.values()).map((value, at) => value * idf[rows[at]!]!)
    const length = Math.hypot(...values) || 1
    return { document, rows, values: values.map(value => value / length) }
  })
  return {
    documents: documents.length,
    keys,
    idf,
    ...packed(trained(examples, keys.length, classes), classes),
  }
}

/** At most so many of a list, spread evenly over it. */
function spread(texts: readonly string[], most: number): readonly string[] {
  return texts.length <= most
    ? texts
    : Array.from({ length: most }, (_, at) => texts[Math.floor((at * texts.length) / most)]!)
}

/** Of a level that nothing was learned for. */
export const noClassifier: Classifier = {
  documents: 0,
  keys: new Uint32Array(0),
  idf: new Float32Array(0),
  scale: new Float32Array(0),
  rows: new Int8Array(0),
}

/** All features in order, and how telling each is. */
function commonness(texts: readonly Map<number, number>[]) {
  const counts = new Map<number, number>()
  for (const text of texts) for (const key of text.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = Uint32Array.from(counts.keys()).sort()
  return { keys, idf: Float32Array.from(keys, key => Math.log(1 + texts.length / counts.get(key)!)) }
}

/** One byte a weight: a quarter of the memory, and the order stays. */
function packed(weights: Float32Array, width: number): { scale: Float32Array; rows: Int8Array } {
  const scale = new Float32Array(weights.length / width)
  const rows = new Int8Array(weights.length)
  scale.forEach((_, row) => {
    const from = row * width
    let most = 0
    for (let at = from; at < from + width; at++) most = Math.max(most, Math.abs(weights[at]!))
    scale[row] = most / 127
    for (let at = from; at < from + width; at++) rows[at] = Math.round(weights[at]! / (scale[row]! || 1))
  })
  return { scale, rows }
}
