import type { Fact, TreeNode } from '../content'
import { unsure } from './answers'
import { onDay, type FixedAsking, type FixedNode } from './fixed'
import { own } from './own'
import { readChoice, type Read } from './read'
import { readBand } from './read-amount'
import { readDayBand } from './read-day'
import type { Asked, Trail } from './trail'

/** Where something is known from without being asked: before the walk, or since an earlier question of it. */
export type KnownFrom = Exclude<Fact['from'], 'asked'> | 'channel' | 'before' | 'walk'

/** The same in words, for a person who was not asked. */
export const knownWords: Readonly<Record<Exclude<KnownFrom, 'walk'>, string>> = {
  order: 'known from the order',
  decisions: 'known from earlier decisions',
  channel: 'known from the channel',
  before: 'known already',
}

type Facts = Pick<Trail, 'facts'>

/** What is known of a fact before its node is asked: its values, or its band. */
export function knownOf(
  asked: Asked,
  { facts }: Facts,
  fact: string,
): { picks: readonly string[]; from: KnownFrom } | undefined {
  const learnt = facts.get(fact)
  if (learnt) return { picks: learnt.picks, from: 'walk' }
  const given = own(asked.facts ?? {}, fact)
  if (!given) return undefined
  const from = fact === 'channel' ? 'channel' : (asked.snapshot.facts.get(fact)?.from ?? 'asked')
  return { picks: given.split('/'), from: from === 'asked' ? 'before' : from }
}

/** The answer to a node that asks for what is known already; undefined where it has to be asked all the same. */
export function answered(
  asked: Asked,
  trail: Facts,
  node: FixedNode,
): (Read & { readonly from: KnownFrom }) | undefined {
  if (!('fact' in node) || node.fact === undefined) return undefined
  const known = knownOf(asked, trail, node.fact)
  if (!known) return undefined
  const { picks, from } = known
  const { locale } = asked.snapshot.organization
  const read = fromPicks(node, picks, locale)
  if (!read || 'message' in read) return undefined
  // What was answered exactly is known exactly, also where only its band is asked for again.
  const learnt = trail.facts.get(node.fact)
  const same = node.kind === 'amount' && learnt?.sum?.unit === node.unit
  return { ...read, ...(learnt && { label: learnt.label }), ...(same && { sum: learnt.sum }), from }
}

function fromPicks(node: Exclude<FixedAsking, { kind: 'each' }>, picks: readonly string[], locale: string) {
  if (node.kind === 'question') return readChoice(node, picks.join('/'))
  const [only, ...others] = picks
  if (only === undefined || others.length > 0) return undefined
  return node.kind === 'amount' ? readBand(node, only, locale) : readDayBand(node, only, locale)
}

/** Keeps what an answer says about facts. The first answer to a fact holds; items of several kinds are all of them. */
export function learn(trail: Facts, node: FixedAsking, read: Read): void {
  if (node.kind !== 'each') {
    if (node.fact !== undefined && !heardOf(trail, node.fact)) trail.facts.set(node.fact, read)
    return
  }
  for (const field of node.fields) {
    const picks = own(read.fields ?? {}, field.id)
    if (field.kind !== 'question' || field.fact === undefined || !picks) continue
    const before = heardOf(trail, field.fact)
    const all = [...new Set([...(before?.picks ?? []), ...picks])]
    trail.facts.set(field.fact, { label: before?.label ?? read.label, picks: all })
  }
}

/** What was said of a fact; "I don't know" says nothing of it. */
function heardOf({ facts }: Facts, fact: string) {
  const heard = facts.get(fact)
  return heard?.picks.includes(unsure) ? undefined : heard
}

/** All that is known of the case, by the names of facts. Several values of one are joined by `/`. */
export function factsOf(asked: Asked, { facts }: Facts): Record<string, string> {
  const known = { ...asked.facts }
  for (const [fact, { picks }] of facts) {
    if (picks.includes(unsure)) delete known[fact]
    else known[fact] = picks.join('/')
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== ''))
}

/** Where a node leads that isn't asked, since its fact is known; for the count of what may still come. */
export function skipTo(asked: Asked, trail: Pick<Trail, 'facts' | 'day'>) {
  return (node: TreeNode | FixedAsking): string | undefined => {
    if (!('fact' in node) || node.fact === undefined) return undefined
    return answered(asked, trail, onDay(node, asked.snapshot, trail.day))?.to
  }
}
