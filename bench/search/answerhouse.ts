import { buildIndex, type Index, query, type SearchDocument } from '../../lib/search'
import type { Engine } from './engine'

/** Our own engine, as anybody uses it: no settings. */
export function answerhouse(documents: readonly SearchDocument[]): Engine {
  return engineOf(buildIndex(documents))
}

/** An index as an engine, asked by somebody who sees everything in it. */
export function engineOf(index: Index): Engine {
  return {
    search: text => {
      const { hits, confidence } = query(index, { text, level: index.levels - 1 })
      return { ids: hits.map(({ id }) => id), sure: confidence }
    },
  }
}
