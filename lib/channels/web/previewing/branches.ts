import { previewable, type Unfound } from '../../../publish'
import { edits } from '../editing/editors'
import type { Reader } from '../reader'
import { since } from '../when'
import { baseOf } from './inside'

/** The branches that an editor may look at. */
export interface ShownBranches {
  readonly branches: readonly {
    readonly name: string
    readonly url: string
    /** `Ingrid, Nov 21, 17:04: Say when it comes` */
    readonly note: string
    /** It is what is live. */
    readonly isLive: boolean
  }[]
  /** Why the list may be older than what there is elsewhere. */
  readonly trouble?: string
}

/** Undefined for everybody who doesn't edit. */
export async function presentBranches(editor: Reader): Promise<ShownBranches | Unfound | undefined> {
  if (!edits(editor)) return undefined
  const { house, now } = editor
  const found = await previewable(house)
  if ('missing' in found) return found
  const { organization, revision } = house.snapshot
  return {
    branches: found.branches.map(({ name, commit, by, at, message }) => ({
      name,
      url: baseOf(name),
      note: `${by}, ${since(at, now, organization)}: ${message}`,
      isLive: commit.startsWith(revision),
    })),
    ...(found.trouble && { trouble: found.trouble }),
  }
}
