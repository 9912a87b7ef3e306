import type { Atoms } from './atoms'
import type { Program } from './program'
import type { Spot } from './spot'
import type { Variable } from './variable'

/** Facts that a node asks for, and those that may have several values. */
export interface SharedFacts {
  readonly asked: ReadonlySet<Variable>
  readonly many: ReadonlySet<Variable>
}

export function sharedFacts(spots: readonly Spot[]): SharedFacts {
  return {
    asked: new Set(spots.flatMap(({ asks }) => asks?.fact ?? [])),
    many: new Set(spots.flatMap(severalFacts)),
  }
}

function severalFacts({ node, asks }: Spot): Variable[] {
  const picked = node.kind === 'question' && node.pick === 'many' && asks?.fact ? [asks.fact] : []
  return [...picked, ...(asks?.fields.flatMap(({ fact }) => fact ?? []) ?? [])]
}

/** An asking node looks first whether it was answered before: as the same fact, or when its tree was entered before. */
export function readAgain(
  { atoms, features, scope: { again } }: Program,
  spot: Spot,
  { asked, many }: SharedFacts,
): void {
  const { tree, node, asks } = spot
  for (const { fact } of asks?.fields ?? []) {
    if (!fact) continue
    spot.reads |= features.origin(fact).bit
    if (asked.has(fact)) spot.reads |= features.whole(fact).bit
  }
  if (!asks || (!asks.fact && !again.has(tree.id))) return
  const { key, fact } = asks
  const way = (atom: number) => wayOf(atoms, spot, atom)
  const cuts = key.levels?.cuts ?? []
  if (again.has(tree.id)) {
    spot.reads |= features.way(key, `${tree.id}#${node.id}`, way, cuts).bit
  }
  if (!fact) return
  if (many.has(fact)) spot.reads |= features.whole(fact).bit
  spot.reads |= features.whether(fact).bit | features.way(fact, `${tree.id}#${node.id}`, way, cuts).bit
  for (const feature of key.features) spot.reads |= features.alike(feature, fact).bit
}

function wayOf(atoms: Atoms, { node, asks }: Spot, atom: number): string {
  const { ids, top } = atoms.get(atom)
  if (top !== undefined && (node.kind === 'amount' || node.kind === 'each')) {
    return asks!.key
      .levels!.at(top)
      .map(({ index, worlds }) => `${node.bands[index]!.to} ${worlds.toString(36)}`)
      .join()
  }
  if (node.kind === 'date') return node.bands.find(({ id }) => id === ids[0])?.to ?? ''
  if (node.kind !== 'question') return ''
  return ids[0] === 'unsure' ? (node.unsure ?? '') : (node.choices.find(({ id }) => id === ids[0])?.to ?? '')
}
