export { AuthorityError, type Asked, type Decided } from './asked'
export { can } from './can'
export type { Rule, Verdict } from './verdict'
