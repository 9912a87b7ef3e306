import type { Snapshot, Tree } from '../../../content'
import type { WalkSince } from '../../../records'
import { walk } from '../../../trees'

/** How a node was used: how often it was answered, how long that took, and how many went no further. */
export interface NodeUse {
  readonly answered: number
  /** Half of them took less; absent where nobody answered. */
  readonly seconds?: number
  readonly gaveUp: number
}

/** Who took longer than this was away, and who does nothing for so long has gone: milliseconds. */
const away = 1_800_000

/** How each node of a tree was used in these walks, also in those that entered it from another tree. */
export function useOf(snapshot: Snapshot, tree: Tree, walks: readonly WalkSince[], now: Date) {
  const times = new Map<string, number[]>()
  const gone = new Map<string, number>()
  for (const { at, tree: begun, role, audience, answers, steps, ended } of walks) {
    const idOf = (key: string) => ownId(tree, begun, key)
    let before = at.getTime()
    for (const { node, at: when } of steps) {
      const id = idOf(node)
      if (id !== undefined) times.set(id, [...(times.get(id) ?? []), when.getTime() - before])
      before = when.getTime()
    }
    if (ended || now.getTime() - before < away) continue
    const stand = walk({ snapshot, tree: begun, answers, audience, now, ...(role !== undefined && { role }) })
    const id = stand && stand.node.kind !== 'outcome' ? idOf(stand.key) : undefined
    if (id !== undefined) gone.set(id, (gone.get(id) ?? 0) + 1)
  }
  const nodes = new Set([...times.keys(), ...gone.keys()])
  return new Map(
    [...nodes].map((id): [string, NodeUse] => [id, summed(times.get(id) ?? [], gone.get(id) ?? 0)]),
  )
}

/** The node of this tree that a key names: `paid` in a walk of it, `arrived-wrong/paid` in one that entered it. */
function ownId(tree: Tree, begun: string, key: string): string | undefined {
  const slash = key.lastIndexOf('/')
  const asked = slash < 0 ? begun : `trees/${key.slice(0, slash)}`
  return asked === tree.id ? key.slice(slash + 1) : undefined
}

function summed(times: readonly number[], gaveUp: number): NodeUse {
  const present = times.filter(time => time < away).toSorted((a, b) => a - b)
  const middle = present[Math.floor(present.length / 2)]
  return {
    answered: times.length,
    gaveUp,
    ...(middle !== undefined && { seconds: Math.round(middle / 1000) }),
  }
}

/** A node's use in words, a line each. */
export function useWords({ answered, seconds, gaveUp }: NodeUse): string[] {
  const took = seconds === undefined ? '' : `, mostly ${timeWords(seconds)}`
  return [
    ...(answered > 0 ? [`Answered ${answered === 1 ? 'once' : `${answered} times`}${took}`] : []),
    ...(gaveUp > 0 ? [`${gaveUp} went no further`] : []),
  ]
}

function timeWords(seconds: number): string {
  if (seconds === 0) return 'at once'
  return seconds < 90 ? `in ${seconds} s` : `in ${Math.round(seconds / 60)} min`
}
