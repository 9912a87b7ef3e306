import { isRefusal, same, type Proposal } from '../../../propose'
import { edits } from '../editing/editors'
import { firsts, type ShownTasks } from '../editing/task'
import type { Reader } from '../reader'
import { onlySeen, presentProposed } from './list'
import { authorFor, proposalsFor } from './proposer'

/**
 * What others proposed that waits for this editor, as it was known last: a page of many things doesn't wait for a git
 * host. Undefined for everybody who doesn't edit.
 */
export async function presentWaiting(reader: Reader): Promise<ShownTasks | undefined> {
  if (!edits(reader)) return undefined
  return {
    id: 'proposed',
    title: 'Proposed changes',
    none: 'Nobody waits for a change to be approved.',
    all: '/editors/proposals',
    ...firsts(await others(reader), each => {
      const { why, url = '/editors/proposals', by, at } = presentProposed(reader, each)
      return { title: why, url, note: `${by} · ${at}`, mend: { say: 'Look at it and decide', url } }
    }),
  }
}

async function others(reader: Reader): Promise<readonly Proposal[]> {
  const proposals = proposalsFor(reader)
  if (!proposals) return []
  const me = authorFor(reader).email
  try {
    const open = (await proposals.remembered()).filter(
      ({ state, authors }) => state !== 'declined' && !authors.some(author => same(author, me)),
    )
    return await onlySeen(reader, proposals, open)
  } catch (error) {
    // It was never brought; the page of proposals says why.
    if (isRefusal(error)) return []
    throw error
  }
}
