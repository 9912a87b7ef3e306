import type { Classifier, Index } from '../structure'
import type { Documents } from './documents'
import { gone } from './plan'

/**
 * What the old index learned, until the new one learns: for documents that stay, if in a new version, as it was; of those
 * that are new nothing was learned, so they are as unlikely as the least likely.
 */
export function keepLearning(
  { classifiers, certainty, documents: before }: Index,
  documents: Documents,
  documentEnds: Uint32Array,
): Pick<Index, 'classifiers' | 'certainty'> {
  const last = classifiers.length - 1
  const of = <Learned>(list: readonly Learned[]) =>
    Array.from(documentEnds, (_, level) => list[Math.min(level, last)]!)
  if (classifiers.every(({ documents }) => documents === 0))
    return { classifiers: of(classifiers), certainty: of(certainty) }
  const numberOf = new Map(documents.leaving.map(number => [before[number]!.id, number]))
  const was = new Uint32Array(documents.all.length)
  for (const { source, from, to, at } of documents.plan.pieces)
    for (let i = from; i < to; i++)
      was[at + i - from] = source === 0 ? i : (numberOf.get(documents.coming[i]!.id) ?? gone)
  return {
    classifiers: of(classifiers).map((classifier, level) =>
      moved(classifier, was.subarray(0, documentEnds[level])),
    ),
    certainty: of(certainty),
  }
}

/** @param was by new document: its old number */
function moved(classifier: Classifier, was: Uint32Array): Classifier {
  const { documents, scale } = classifier
  if (documents === 0) return classifier
  const width = was.length + 1
  const rows = new Int8Array(scale.length * width)
  scale.forEach((_, feature) => {
    const row = classifier.rows.subarray(feature * (documents + 1), (feature + 1) * (documents + 1))
    const least = row.reduce((a, b) => Math.min(a, b))
    was.forEach((number, at) => (rows[feature * width + at] = number < documents ? row[number]! : least))
    rows[feature * width + was.length] = row[documents]!
  })
  return { ...classifier, documents: was.length, rows }
}
