import { instantOf } from '../../content'
import { formatAnswers, parseAnswers, shortId } from '../answers'
import { walk } from '../walk'
import type { Explored } from './explored'
import type { State } from './frame'
import type { Paths } from './path'
import { lowest } from './worlds'

/** Walks a path that the proof shows, and throws where it doesn't lead where the proof says. */
export function walkedPath(
  { program: { snapshot, worlds, scope } }: Explored,
  paths: Paths,
  state: State,
): void {
  const bit = lowest(state.worlds)
  const { reader, channel, day } = worlds.at(bit)
  const steps = paths.to(state, bit)
  const facts: Record<string, string> = { channel: channel || 'phone' }
  const answers: Record<string, string> = {}
  for (const { at, known, written } of steps) {
    if (known?.id !== undefined) facts[known.fact] = known.id
    if (at) answers[at.tree === scope.root.id ? at.node : `${shortId(at.tree)}/${at.node}`] = written
  }
  const { role, audience } = reader
  const end = walk({
    snapshot,
    tree: scope.root.id,
    audience,
    ...(role !== undefined && { role }),
    now: instantOf(day, 720, snapshot.organization.timeZone),
    facts,
    answers: parseAnswers(formatAnswers(answers)),
  })
  const { tree, node } = state.place.spot
  if (end?.nodes.some(passed => passed.tree === tree.id && passed.node === node.id)) return
  throw new Error(
    `${formatAnswers(answers)} does not lead to ${tree.id}#${node.id} for ${role} on ${channel}, ${day}`,
  )
}
