export { stale, type Stale } from './freshness'
export { readings } from './readings'
export { neverRead } from './never-read'
export { unansweredSearches, type Unanswered } from './unanswered'
