import { listProposals } from './list'
import { type Proposal, ProposeError } from './model'
import type { Repository } from './repository'

/**
 * A proposal as somebody looked at it.
 * @param tip the commit at which it stood then
 * @throws ProposeError where it is gone, or says something else by now
 */
export async function asSeen(
  repository: Repository,
  { name, tip }: { name: string; tip: string },
): Promise<Proposal> {
  const all = await listProposals(repository, await repository.served(), new Map())
  const proposal = all.find(each => each.name === name)
  if (!proposal) throw new ProposeError('This is not open any more: it was merged or taken away.')
  if (proposal.tip !== tip) throw new ProposeError('It says something else since you looked. Look again.')
  return proposal
}
