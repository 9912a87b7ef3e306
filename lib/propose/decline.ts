import { writeCommit } from './commit'
import { asSeen } from './find'
import { type Author, ProposeError } from './model'
import type { Repository } from './repository'

export interface Refusal {
  readonly name: string
  /** The commit that was looked at. */
  readonly tip: string
  readonly by: Author
  /** What its author reads. */
  readonly reason: string
}

/**
 * Declines a proposal: a commit on its branch that changes nothing says why, so that what was written stays, and its author
 * can take it up again.
 */
export async function decline(repository: Repository, { name, tip, by, reason }: Refusal): Promise<void> {
  const proposal = await asSeen(repository, { name, tip })
  if (repository.request) throw new ProposeError('It is declined on the git host.')
  if (proposal.state === 'declined') throw new ProposeError('It was declined already.')
  const tree = (await repository.run(['rev-parse', '--verify', `${tip}^{tree}`])).toString().trim()
  const words = reason
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
  const message = [`Decline: ${proposal.why}`, words, `Declined-by: ${by.name} <${by.email}>`].join('\n\n')
  await repository.move(name, await writeCommit(repository, { tree, parents: [tip], by, message }), tip)
}
