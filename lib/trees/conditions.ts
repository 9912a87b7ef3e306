import type { Condition } from '../content'
import { unsure } from './answers'
import { knownOf } from './facts'
import { own } from './own'
import { keyOf, referTo, type Asked, type Frame, type Trail } from './trail'

/** Whether all of a condition holds here: each part when what was answered, or is known, is among what it names. */
export function holds(asked: Asked, trail: Trail, frame: Frame, condition: Condition): boolean {
  return condition.every(({ node, among }) => {
    const picks = trail.picked.get(referTo(frame, node)) ?? factPicks(asked, trail, frame, node)
    return picks.some(pick => among.includes(pick))
  })
}

/** A name is a node's where there is one of that name, and a fact's only where there is none. */
function factPicks(asked: Asked, trail: Trail, frame: Frame, name: string): readonly string[] {
  if (own(frame.tree.nodes, name)?.kind !== undefined && !trail.picked.has(keyOf(frame, name))) return []
  const { picks = [] } = knownOf(asked, trail, name) ?? {}
  return picks.includes(unsure) ? [] : picks
}
