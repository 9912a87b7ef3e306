import { GitError, threeWay, type Both } from '../publish'
import { listProposals } from './list'
import { mergeOf } from './merge'
import type { Proposal } from './model'
import type { Repository } from './repository'

/** A text that somebody begins to write from, and the commits that it is of. */
export interface Origin {
  readonly text: string
  /** The served commit. */
  readonly base: string
  /** The proposal that is written on, as it stands. */
  readonly on?: Proposal
  /** Where both changed the same place: what is served there now, beside what was proposed, which stands in the text. */
  readonly both: readonly Both[]
}

/**
 * The text of a file of the content folder as it is served now; or with what a proposal says on top of that.
 * @returns undefined where git has no such file, or no such proposal, or it isn't text
 */
export async function originOf(
  repository: Repository,
  file: string,
  name?: string,
): Promise<Origin | undefined> {
  const base = await repository.served()
  const path = `${repository.prefix}${file}`
  if (name === undefined) {
    const text = await textOf(repository, `${base}:${path}`)
    return text === undefined ? undefined : { text, base, both: [] }
  }
  const all = await listProposals(repository, base, new Map())
  const on = all.find(each => each.name === name)
  if (!on || !on.changes.some(change => change.path === path)) return undefined
  const { tree, conflicts } = await mergeOf(repository, base, on.tip)
  const conflict = conflicts.find(each => each.path === path)
  const [before, served, proposed, merged] = await Promise.all(
    [conflict?.base, conflict?.served, conflict?.proposed, conflict ? undefined : `${tree}:${path}`].map(
      each => (each === undefined ? '' : textOf(repository, each)),
    ),
  )
  if ([before, served, proposed, merged].includes(undefined)) return undefined
  if (!conflict) return { text: merged!, base, on, both: [] }
  return { ...(await threeWay(before!, proposed!, served!)), base, on }
}

/** Undefined where there is no such thing, or it isn't text. */
async function textOf({ run }: Repository, name: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      await run(['cat-file', 'blob', name]),
    )
  } catch (error) {
    if (error instanceof GitError || error instanceof TypeError) return undefined
    throw error
  }
}
