import type { Proposals } from './proposals'

// Next makes several copies of a module, so a module's own variable would not be the same everywhere.
const key = Symbol.for('answerhouse.proposals')
const shared = globalThis as { [key]?: Proposals | undefined }

/** What is proposed for the content of this house; none where that is in no repository. */
export function currentProposals(): Proposals | undefined {
  return shared[key]
}

export function shareProposals(proposals: Proposals | undefined): void {
  shared[key] = proposals
}
