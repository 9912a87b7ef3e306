import { oneLine, writeCommit } from './commit'
import { same } from './approve'
import { listProposals } from './list'
import { mergeOf } from './merge'
import { type Author, type Proposal, ProposeError, StaleError } from './model'
import { newName } from './name'
import type { Repository } from './repository'
import { writeTree } from './tree'

/** What somebody would like to have changed. */
export interface Wish {
  readonly by: Author
  /** What changes and why, in a line. */
  readonly why: string
  /** Files of the content folder → what they are to say; undefined where one is to go. */
  readonly texts: ReadonlyMap<string, string | undefined>
  /** The served commit that they began from; without it the one that is served now. */
  readonly base?: string
  /** A proposal of theirs that this goes on with, as they saw it. */
  readonly on?: Pick<Proposal, 'name' | 'tip'>
}

/**
 * Writes a proposal: a commit by its author on a branch of its own, which is where everybody can see it. What is served is
 * not touched by it.
 * @throws ProposeError where it changes nothing, or what it goes on with has changed
 */
export async function propose(repository: Repository, wish: Wish): Promise<{ name: string }> {
  const why = oneLine(wish.why)
  if (why === '') throw new ProposeError('Say in a line what changes and why.')
  const [first = ''] = wish.texts.keys()
  const base = await baseOf(repository, wish.base)
  const paths = new Map([...wish.texts].map(([file, text]) => [`${repository.prefix}${file}`, text]))
  const { name, tip } = wish.on ?? { name: newName(first) }
  if (tip !== undefined) await own(repository, { name, tip, by: wish.by })
  const from = tip === undefined ? `${base}^{tree}` : await merged(repository, { base, tip, paths })
  const tree = await writeTree(repository, from, paths)
  const before = (await repository.run(['rev-parse', '--verify', `${tip ?? base}^{tree}`])).toString().trim()
  const parents =
    tip === undefined ? [base] : [tip, ...((await follows(repository, base, tip)) ? [] : [base])]
  if (tree === before && parents.length === 1)
    throw new ProposeError('This says what it said before. Nothing is changed.')
  const message = `${why}\n\nProposal: propose/${name}`
  const commit = await writeCommit(repository, { tree, parents, by: wish.by, message })
  await repository.move(name, commit, tip)
  return { name }
}

/** What is proposed on top of what was served, in which every place that conflicts is about to be written anew. */
async function merged(
  repository: Repository,
  { base, tip, paths }: { base: string; tip: string; paths: ReadonlyMap<string, unknown> },
): Promise<string> {
  const { tree, conflicts } = await mergeOf(repository, base, tip)
  const other = conflicts.find(({ path }) => !paths.has(path))
  if (other) throw new ProposeError(`“${other.path}” has changed in the same place too. Mend it with git.`)
  return tree
}

/** The commit that somebody says they began from, where it is or was served. */
async function baseOf(repository: Repository, given?: string): Promise<string> {
  const served = await repository.served()
  if (given === undefined || given === served) return served
  const isKnown = /^[0-9a-f]{40,64}$/.test(given) && (await follows(repository, given, served))
  if (!isKnown)
    throw new StaleError(
      'What you began from is not there any more. Hold it against the page, and send it again.',
    )
  return given
}

async function own(repository: Repository, seen: { name: string; tip: string; by: Author }): Promise<void> {
  const all = await listProposals(repository, await repository.served(), new Map())
  const proposal = all.find(({ name }) => name === seen.name)
  if (!proposal || !same(proposal.by.email, seen.by.email))
    throw new ProposeError('There is no such proposal of yours any more.')
  if (proposal.tip !== seen.tip)
    throw new StaleError('You have changed it elsewhere since. If this is what it should say, send it again.')
}

/** Whether a commit is another, or stands before it. */
async function follows({ run }: Repository, older: string, newer: string): Promise<boolean> {
  const asked = run(['merge-base', '--is-ancestor', older, newer])
  return asked.then(
    () => true,
    () => false,
  )
}
