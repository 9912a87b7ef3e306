export { AuthorityError, type Asked, type Decided } from './asked'
export { can } from './can'
export { rankProblems, type RankProblem } from './rank'
export type { Rule, Verdict } from './verdict'
