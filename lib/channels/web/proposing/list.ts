import { isRefusal, same, type Merged, type Proposal, type Proposals } from '../../../propose'
import { currentPublisher } from '../../../publish'
import { edits } from '../editing/editors'
import type { Reader } from '../reader'
import { since } from '../when'
import { presentChanges } from './changed'
import { authorFor, proposalsFor } from './proposer'

/** A proposal in a list. */
export interface ShownProposed {
  readonly why: string
  /** Its page; absent where it is a part of what is served. */
  readonly url?: string
  readonly by: string
  /** `Nov 21, 17:04` */
  readonly at: string
  readonly files: readonly string[]
  readonly state: ProposedState
  /** What became of it. */
  readonly note?: string
}

export type ProposedState = Proposal['state'] | 'merged'

export interface ShownProposals {
  /** Those of the reader alone. */
  readonly own: boolean
  readonly open: readonly ShownProposed[]
  readonly done: readonly ShownProposed[]
  /** Why nothing can be told of it. */
  readonly trouble?: string
}

/** What a reader proposed, or for those who edit what anybody did; undefined where there is no such page for them. */
export async function presentProposals(reader: Reader, own: boolean): Promise<ShownProposals | undefined> {
  const proposals = proposalsFor(reader)
  if (!own && !edits(reader)) return undefined
  const nothing = { own, open: [], done: [] }
  const none = 'The content is in no git repository, so nothing can be proposed here.'
  if (!proposals) return own ? undefined : { ...nothing, trouble: none }
  try {
    return { ...nothing, ...(await listed(reader, proposals, own)) }
  } catch (error) {
    if (isRefusal(error)) return { ...nothing, trouble: error.message }
    throw error
  }
}

async function listed(reader: Reader, proposals: Proposals, own: boolean) {
  const me = authorFor(reader).email
  const [all, merged] = await Promise.all([proposals.list(), proposals.merged()])
  const theirs = <T extends Proposal | Merged>(each: T) => !own || same(each.by.email, me)
  const seen = own ? all : await onlySeen(reader, proposals, all)
  const shown = seen.filter(theirs).map(each => presentProposed(reader, each))
  const isDone = ({ state }: ShownProposed) => state === 'declined'
  return {
    open: shown.filter(each => !isDone(each)),
    done: [...shown.filter(isDone), ...merged.filter(theirs).map(each => presentMerged(reader, each))],
  }
}

/** Those that change nothing but what the reader may see. */
export async function onlySeen(
  reader: Reader,
  proposals: Proposals,
  all: readonly Proposal[],
): Promise<readonly Proposal[]> {
  const reading = currentPublisher()?.reading()
  if (!reading) return []
  const seen = await Promise.all(all.map(each => presentChanges(reader, proposals, each, reading)))
  return all.filter((_, at) => seen[at] !== undefined)
}

export function presentProposed(reader: Reader, proposal: Proposal): ShownProposed {
  const { name, why, by, changes, state, declined } = proposal
  return {
    why,
    url: `/proposals/${encodeURIComponent(name)}`,
    by: by.name,
    at: since(proposal.at, reader.now, reader.house.snapshot.organization),
    files: changes.map(({ file, path }) => file ?? path),
    state,
    ...(declined && { note: `${declined.by}: ${declined.reason}` }),
  }
}

function presentMerged(reader: Reader, { why, by, at, approvedBy }: Merged): ShownProposed {
  return {
    why,
    by: by.name,
    at: since(at, reader.now, reader.house.snapshot.organization),
    files: [],
    state: 'merged',
    note: approvedBy ? `Approved by ${approvedBy}. It is live.` : 'It is live.',
  }
}
