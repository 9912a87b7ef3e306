import type { House } from '../../resolve'
import { GitError } from '../git'
import { currentPublisher } from '../publishing'
import { bringBranches } from './bring'
import { previewOf } from './kept'
import type { Preview } from './open'
import { branchesOf, findRevision, type Revision } from './revisions'

export { closePreviews } from './kept'
export type { Preview } from './open'
export type { Revision } from './revisions'

/** Why there is nothing to look at. */
export interface Unfound {
  /** The content is in no repository; it has nothing of that name; what it has can't be read as content. */
  readonly missing: 'git' | 'revision' | 'content'
  /** What git or the reader said, for people. */
  readonly message?: string
}

export interface Asked {
  /** What is live. */
  readonly live: House
  /** Names that may be meant; the first one that there is, is. */
  readonly names: readonly string[]
  /** Of an editor who doesn't see everything. */
  readonly audience?: string | undefined
  /** It is looked up where the content comes from, and not only here. */
  readonly isAnew: boolean
}

/** The revision that is meant, opened as it would be if it were published now. */
export async function openPreview({
  live,
  names,
  audience,
  isAnew,
}: Asked): Promise<(Preview & { readonly trouble?: string }) | Unfound> {
  let trouble = isAnew ? await bringBranches() : undefined
  let revision: Revision | undefined
  try {
    revision = await findRevision(live.folder, names)
    if (!revision && !isAnew) {
      trouble = await bringBranches()
      revision = await findRevision(live.folder, names)
    }
  } catch {
    return { missing: 'git' }
  }
  if (!revision) return { missing: 'revision', ...(trouble && { message: trouble }) }
  try {
    const publisher = currentPublisher()
    const preview = await previewOf(revision, {
      live,
      good: publisher?.good(),
      read: publisher?.reading(),
      audience,
    })
    return { ...preview, ...(trouble && { trouble }) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { missing: 'content', message: error.message }
  }
}

/** The branches that there are to look at, or why none can be listed. */
export async function previewable(
  live: House,
): Promise<{ branches: Revision[]; trouble?: string } | Unfound> {
  const trouble = await bringBranches()
  try {
    return { branches: await branchesOf(live.folder), ...(trouble && { trouble }) }
  } catch (error) {
    if (error instanceof GitError) return { missing: 'git', message: error.message }
    throw error
  }
}
