import { handOver, parseAnswers, walk, type Walk } from '../../lib/trees'
import { readAlong, type Along, type Reader } from '../../lib/channels/web'
import type { Tree } from '../../lib/content'
import { one } from '../search'

export type Searched = Readonly<Record<string, string | string[] | undefined>>

/** Where the answers in an address lead, and what the address carries along. */
export interface Walked {
  readonly walk: Walk
  readonly along: Along & { readonly walk: string }
  /** The question that nothing fitted: the walk is handed over to the front desk. */
  readonly stuck?: string
}

export function walkedTo({ house, actor, now }: Reader, tree: Tree, search: Searched): Walked | undefined {
  const { snapshot } = house
  const { role, audience } = actor
  const answers = parseAnswers(one(search['answers']))
  const walked = walk({ snapshot, tree: tree.id, answers, ...(role && { role }), audience, now })
  if (!walked) return undefined
  const along = readAlong(alongIn(search))
  if (walked.node.kind === 'outcome' || one(search['fits']) !== 'no') return { walk: walked, along }
  return { walk: handOver(snapshot, walked), along, stuck: walked.node.ask }
}

export function alongIn(search: Searched): Along {
  return { walk: one(search['walk']), from: one(search['from']) }
}
