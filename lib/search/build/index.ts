import { type SearchDocument, inOrder } from '../document'
import type { Index, Synonym } from '../structure'
import { usualWeights, type Weights } from '../weights'
import { usualCertainty } from './certainty'
import { noClassifier } from './classifier'
import { buildFacets } from './facets'
import { languagesOf } from './languages'
import { type Core, readDocuments } from './read'
import { buildRepairs } from './repairs'
import { statistics } from './statistics'
import { type SynonymList, synonymsOf } from './synonyms'

export { type Core, readDocuments } from './read'
export type { SynonymList } from './synonyms'

/**
 * Builds the index of a list of documents, in any order, without what takes learning (calibrate/); ids are unique.
 * @param locale language of the texts, as in BCP 47; decides about stems and stop words
 */
export function buildWords(
  documents: readonly SearchDocument[],
  synonyms: SynonymList = { groups: [], oneWay: [] },
  locale = 'en',
  weights: Weights = usualWeights,
): Index {
  const ordered = inOrder(documents)
  const core = readDocuments(ordered, 1 + (ordered.at(-1)?.level ?? 0), locale, weights)
  return unlearned(core, buildRepairs(core.words), locale, weights, synonymsOf(synonyms, locale))
}

/** An index of its parts, as long as it has learned nothing. */
export function unlearned(
  core: Core,
  repairs: Index['repairs'],
  locale: string,
  weights: Weights,
  synonyms: readonly Synonym[],
): Index {
  const { phrasings, impact } = statistics(core, weights)
  return {
    locale,
    weights,
    ...core,
    phrasings,
    units: { ...core.units, impact },
    repairs,
    facets: buildFacets(core.documents, core.documentEnds),
    languages: languagesOf(core.documents, core.documentEnds, locale),
    synonyms,
    certainty: Array.from(core.documentEnds, () => usualCertainty),
    classifiers: Array.from(core.documentEnds, () => noClassifier),
  }
}
