// analyze (text → words) → build (documents → index) → query (index, text → hits).
// Framework-free: the same code runs in Node and in the browser.
export { isStopWord, languageOf, rootOf, wordsOf } from './analyze'
export { buildWords, type SynonymList } from './build'
export { buildIndex, learn, learning } from './calibrate'
export { changeIndex, type Change } from './change'
export type { SearchDocument, SearchSection } from './document'
export { explain, type Explanation, type Reason } from './explain'
export { documentsFromJsonl } from './jsonl'
export { type Learnt, learntOf, type LearntPhrasing } from './learnt'
export {
  type Filter,
  marker,
  marksIn,
  query,
  type FacetCount,
  type FacetCounts,
  type Query,
  type SearchHit,
  type SearchResult,
  type Snippet,
  withFilter,
  withoutSpans,
  writeFilter,
} from './query'
export { isKnown } from './query/known'
export { readingOf, type TextReading } from './query/reading'
export { related } from './query/related'
export { searchDocuments } from './snapshot'
export { loadIndex, saveIndex, type Source } from './store'
export { suggest, type Begun, type Suggestion } from './suggest'
export type { Index } from './structure'
export { usualWeights, type Weights } from './weights'
export { warmUp } from './warm-up'
