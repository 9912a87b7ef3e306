import type { SearchDocument } from '../search'
import { disagreements } from './disagree'
import type { Finding } from './finding'
import { type Known, studyOf } from './known'
import { once } from './once'
import { sameQuestion } from './same-question'
import { sameWords } from './same-words'
import type { Studied } from './study'

/** What a document, new or changed, says that others say too, or otherwise; it is not compared with its own older text. */
export function compare(known: Known, document: SearchDocument): Finding[] {
  return findings(known, studyOf(document, known.locale))
}

/** What any two of the documents say twice, or differently; each pair of places once. */
export function compareAll(known: Known): Finding[] {
  const isNew = once()
  return [...known.documents.values()].flatMap(document => findings(known, document).filter(isNew))
}

/** What one of the documents says that others say too, or otherwise. */
export function findings(known: Known, document: Studied): Finding[] {
  return [...sameWords(known, document), ...sameQuestion(known, document), ...disagreements(known, document)]
}
