export type { Rule, Verdict } from './verdict'
export { AuthorityError, can } from './can'
