import { readAlong, walkHere, type Along, type Reader } from '../../lib/channels/web'
import type { Tree } from '../../lib/content'
import { handOver, parseAnswers, type Answers, type Walk } from '../../lib/trees'
import { one } from '../search'

export type Searched = Readonly<Record<string, string | string[] | undefined>>

/** Where the answers in an address lead, and what the address carries along. */
export interface Walked {
  readonly walk: Walk
  /** All answers of the address, also those that aren't asked yet. */
  readonly answers: Answers
  readonly along: Along & { readonly walk: string }
  /** The question that nothing fitted: the walk is handed over to the front desk. */
  readonly stuck?: string
}

export function walkedTo(reader: Reader, tree: Tree, search: Searched): Walked | undefined {
  const answers = parseAnswers(one(search['answers']))
  const along = readAlong(alongIn(search))
  const walk = walkHere(reader, tree.id, answers, along)
  if (!walk) return undefined
  if (walk.node.kind === 'outcome' || one(search['fits']) !== 'no') return { walk, answers, along }
  return { walk: handOver(reader.house.snapshot, walk), answers, along, stuck: walk.node.ask }
}

export function alongIn(search: Searched): Along {
  return { walk: one(search['walk']), from: one(search['from']), facts: one(search['facts']) }
}
