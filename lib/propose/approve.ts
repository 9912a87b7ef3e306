import { writeCommit } from './commit'
import { asSeen } from './find'
import { mergeOf } from './merge'
import { type Author, type Proposal, ProposeError } from './model'
import type { Repository } from './repository'

export interface Approval {
  readonly name: string
  /** The commits that were looked at: of the proposal, and the one that was served. */
  readonly tip: string
  readonly served: string
  readonly by: Author
}

/**
 * Merges a proposal into what is served, with a commit by the one who approves.
 * @throws ProposeError where nobody may, or something else is served by now
 */
export async function approve(repository: Repository, { name, tip, served, by }: Approval): Promise<void> {
  const proposal = await asSeen(repository, { name, tip })
  const no = whyNot(repository, proposal, by)
  if (no !== undefined) throw new ProposeError(no)
  if ((await repository.served()) !== served)
    throw new ProposeError('What is served has changed since you looked. Look again.')
  const { tree, conflicts } = await mergeOf(repository, served, tip)
  if (conflicts.length > 0) throw new ProposeError('What is served has changed in the same place.')
  const message = [
    `${proposal.why} (proposed by ${proposal.by.name})`,
    `Proposal: propose/${name}\nApproved-by: ${by.name} <${by.email}>`,
  ].join('\n\n')
  await repository.advance(await writeCommit(repository, { tree, parents: [served, tip], by, message }))
  // What it said is part of what is served now; a branch that stays behind says nothing else.
  await repository.remove(name, tip).catch(() => {})
}

/** Why somebody who edits can't approve a proposal; undefined where they can. */
export function whyNot(
  repository: Pick<Repository, 'request'>,
  { state, authors, changes }: Proposal,
  by: Author,
): string | undefined {
  if (repository.request) return 'It is approved on the git host.'
  if (state === 'declined') return 'It was declined.'
  if (state === 'conflict')
    return 'What is served has changed in the same place. Its author has to look at that.'
  if (authors.some(author => same(author, by.email)))
    return 'You wrote in it yourself: somebody else has to approve it.'
  if (changes.some(({ file, isPlain }) => file === undefined || !isPlain))
    return 'It changes more than the content’s own files. Whoever keeps the repository can merge it with git.'
  return undefined
}

/** Whether two addresses are one. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
