// What is written twice, or differently in two places: known (studied) documents → findings, with both places.
export { compare, compareAll } from './compare'
export { type Finding, idOf } from './finding'
export { know, type Known } from './known'
export type { Place } from './study'
export { survey } from './survey'
export { filesOfMerge, merge, type Merged } from './merge/merge'
export { mergeProblem, type Pair } from './merge/problem'
