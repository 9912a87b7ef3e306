// What people typed before they opened what helped → phrasings that an editor may take over.
export { askedLines } from './asked'
export type { Evidence } from './evidence'
export { decline, effective, learn, type Learner, proposals, unlearn } from './learn'
export type { Proposal, State } from './proposal'
export { type Grounds, type Proposals, proposalsOf } from './proposals'
export { rules } from './rules'
export type { Use } from './use'
