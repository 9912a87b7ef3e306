export { stale, type Stale } from './freshness'
export { neverRead } from './never-read'
export { unansweredSearches, type Unanswered } from './unanswered'
