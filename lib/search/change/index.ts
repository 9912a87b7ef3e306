import { readDocuments, unlearned } from '../build'
import { buildRepairs } from '../build/repairs'
import { statistics } from '../build/statistics'
import { inOrder, type SearchDocument } from '../document'
import type { Index } from '../structure'
import { changeCore } from './core'
import { changeDocuments, type Documents } from './documents'
import { changeFacets } from './facets'
import { keepLearning } from './learning'
import { changeRepairs } from './repairs'

export interface Change {
  /** Ids of documents that are no more; those that aren't there are ignored. */
  readonly remove: readonly string[]
  /** Documents that are new, or a new version of those with their id. */
  readonly put: readonly SearchDocument[]
}

/**
 * The index after a change, without reading the other documents again: the same bytes as `buildWords` gives for the
 * changed list, with what the old index learned, until `learn` is called. The old index stays as it is, and lends what
 * is the same in both.
 */
export function changeIndex(index: Index, { remove, put }: Change): Index {
  const { locale, weights, synonyms } = index
  const documents = changeDocuments(index.documents, remove, inOrder(put))
  const levels = 1 + (documents.all.at(-1)?.level ?? 0)
  if (levels !== index.levels) {
    const core = readDocuments(documents.all, levels, locale, weights)
    return {
      ...unlearned(core, buildRepairs(core.words), locale, weights, synonyms),
      ...keepLearning(index, documents, core.documentEnds),
    }
  }
  const { core, words } = changeCore(index, documents)
  const known = index.units.impact.slice(0, firstLevel(index, documents))
  const { phrasings, impact } = statistics(core, weights, known)
  return {
    ...index,
    ...core,
    phrasings,
    units: { ...core.units, impact },
    repairs: changeRepairs(index.repairs, index.words, words),
    ...changeFacets(index, documents, core.documentEnds),
    ...keepLearning(index, documents, core.documentEnds),
  }
}

/** The first level that sees anything of the change. */
function firstLevel({ documents }: Index, { leaving, coming }: Documents): number {
  const changed = [...leaving.map(number => documents[number]!), ...coming]
  return changed.reduce((least, { level }) => Math.min(least, level), Infinity)
}
