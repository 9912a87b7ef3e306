import type { Classifier, Index } from '../structure'
import type { Documents } from './documents'
import { gone } from './piece'

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
  const { documents, scale, rows: before } = classifier
  if (documents === 0 || (was.length === documents && was.every((number, at) => number === at)))
    return classifier
  const width = was.length + 1
  const rows = new Int8Array(scale.length * width)
  for (let feature = 0; feature < scale.length; feature++) {
    const from = feature * (documents + 1)
    const into = feature * width
    let least = 0
    for (let at = from; at < from + documents; at++) least = Math.min(least, before[at]!)
    for (let at = 0; at < was.length; at++)
      rows[into + at] = was[at]! < documents ? before[from + was[at]!]! : least
    rows[into + was.length] = before[from + documents]!
  }
  return { ...classifier, documents: was.length, rows }
}
