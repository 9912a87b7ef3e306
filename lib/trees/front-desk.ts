import type { Outcome, Place, Snapshot } from '../content'

/**
 * Where a walk ends that can't go on: a node that is missing, a circle, or a tree that this reader may not know of.
 * It says the same for all of them, so that it gives nothing away.
 */
export function frontDesk(snapshot: Snapshot, { file, line, column }: Place): Outcome {
  return {
    kind: 'outcome',
    id: 'front-desk',
    result: 'handed-over',
    owner: snapshot.organization.frontDesk,
    body: { type: 'root', children: [] },
    file,
    line,
    column,
  }
}
