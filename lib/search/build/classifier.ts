import { features, languageOf, wordsOf } from '../analyze'
import type { SearchDocument } from '../document'
import type { Classifier } from '../structure'
import { type Table, trained } from './train'

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

/** The features of a text, and how much of each. */
interface Features {
  readonly keys: Uint32Array
  readonly values: Float32Array
}
export type FeaturesOf = (text: string) => Features

/** Reads each text once, however many classifiers learn from it. */
export function featuresOf(locale: string): FeaturesOf {
  const language = languageOf(locale)
  const known = new Map<string, Features>()
  return text => {
    const read = known.get(text)
    if (read) return read
    const found = features(wordsOf(text, language), language)
    const made = { keys: Uint32Array.from(found.keys()), values: Float32Array.from(found.values()) }
    known.set(text, made)
    return made
  }
}

/**
 * For each level, what titles and known phrasings teach about which document a question is for. Each level learns from
 * its own documents alone, and from questions that are for none of them. No classifier where nobody wrote a
 * phrasing, or where there are too many documents. A generator, as `learning`.
 * @param ends per level: how many of the documents it sees
 * @param foreign questions for none of them
 */
export function* buildClassifiers(
  documents: readonly SearchDocument[],
  ends: Uint32Array,
  featuresOf: FeaturesOf,
  foreign: readonly string[],
): Generator<void, Classifier[]> {
  const found: Classifier[] = []
  for (const [level, end] of ends.entries()) {
    const same = level > 0 && ends[level - 1] === end
    found.push(same ? found[level - 1]! : yield* classifierOf(documents.slice(0, end), foreign, featuresOf))
  }
  return found
}

function* classifierOf(
  documents: readonly SearchDocument[],
  foreign: readonly string[],
  featuresOf: FeaturesOf,
): Generator<void, Classifier> {
  const phrasings = documents.reduce((sum, { asked }) => sum + asked.length, 0)
  // No more foreign questions than own ones: a small house would learn little else.
  const strangers = foreign.slice(0, documents.length + phrasings)
  const classes = documents.length + 1
  const room = mostPairs / classes - documents.length - strangers.length
  const each = phrasings > room ? Math.floor(room / documents.length) : Infinity
  if (phrasings === 0 || each < enough) return noClassifier
  const texts: (Features & { document: number })[] = []
  for (const [document, list] of [
    ...documents.map(({ title, asked }) => [title, ...spread(asked, each)]),
    strangers,
  ].entries()) {
    for (const text of list) texts.push({ document, ...featuresOf(text) })
    yield
  }
  const { keys, idf } = commonness(texts)
  yield
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]))
  const examples = texts.map(({ document, ...text }): Example => {
    const rows = text.keys.map(key => rowOf.get(key)!)
    const values = text.values.map((value, at) => value * idf[rows[at]!]!)
    const length = Math.hypot(...values) || 1
    return { document, rows, values: values.map(value => value / length) }
  })
  yield
  const table = yield* trained(examples, keys.length, classes)
  return { documents: documents.length, keys, idf, ...packed(table) }
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
function commonness(texts: readonly Features[]): Pick<Classifier, 'keys' | 'idf'> {
  const all = new Uint32Array(texts.reduce((sum, { keys }) => sum + keys.length, 0))
  let length = 0
  for (const { keys } of texts) {
    all.set(keys, length)
    length += keys.length
  }
  all.sort()
  const starts = all
    .map((key, at) => (at === 0 || key !== all[at - 1] ? at + 1 : 0))
    .filter(start => start > 0)
  return {
    keys: starts.map(start => all[start - 1]!),
    idf: Float32Array.from(starts, (start, row) =>
      Math.log(1 + texts.length / ((starts[row + 1] ?? length + 1) - start)),
    ),
  }
}

/** One byte a weight: a quarter of the memory, and the order stays. */
function packed({ documents, weights, listed, counts }: Table): Pick<Classifier, 'scale' | 'rows'> {
  const scale = new Float32Array(counts.length)
  const rows = new Int8Array(weights.length)
  counts.forEach((count, row) => {
    const from = row * documents
    let most = 0
    for (let at = from; at < from + count; at++) most = Math.max(most, Math.abs(weights[from + listed[at]!]!))
    scale[row] = most / 127
    for (let at = from; at < from + count; at++) {
      const cell = from + listed[at]!
      rows[cell] = Math.round(weights[cell]! / (scale[row]! || 1))
    }
  })
  return { scale, rows }
}
