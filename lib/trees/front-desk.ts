import type { Outcome, Place, Snapshot } from '../content'
import type { Walk } from './walked'

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

/** The walk of somebody whom no answer of its question fits: it ends at the front desk, with what was answered so far. */
export function handOver(snapshot: Snapshot, { trees, path, nodes, answers, facts, node }: Walk): Walk {
  const outcome = frontDesk(snapshot, node)
  return { trees, path, nodes, answers, facts, key: outcome.id, node: outcome, atMost: 0 }
}
