import { readDocuments, unlearned } from '../build'
import { buildRepairs } from '../build/repairs'
import { inOrder, type SearchDocument } from '../document'
import type { Index } from '../structure'
import { changeCore } from './core'
import { changeDocuments } from './documents'
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
 * changed list, with what the old index learned, until `learn` is called. The old index stays as it is.
 */
export function changeIndex(index: Index, { remove, put }: Change): Index {
  const { locale, weights, synonyms } = index
  const documents = changeDocuments(index.documents, remove, inOrder(put))
  const levels = 1 + (documents.all.at(-1)?.level ?? 0)
  const finish = (core: Parameters<typeof unlearned>[0], repairs: Index['repairs']): Index => ({
    ...unlearned(core, repairs, locale, weights, synonyms),
    ...keepLearning(index, documents, core.documentEnds),
  })
  if (levels !== index.levels) {
    const core = readDocuments(documents.all, levels, locale, weights)
    return finish(core, buildRepairs(core.words))
  }
  const { core, words } = changeCore(index, documents)
  return finish(core, changeRepairs(index.repairs, index.words, words))
}
