import { instantOf, type Situation, type Snapshot } from '../../content'
import { walk } from '../walk'
import type { Walk } from '../walked'

/** What came of a situation, and where that differs from what its author says must come of it. */
export interface Tried {
  readonly situation: Situation
  /** Absent where the role may not see the tree. */
  readonly walk?: Walk
  /** In sentences; none when all is as the author says. */
  readonly differs: readonly string[]
}

/** Noon, so that the day is the same in every time zone near the organization's. */
const noon = 720

/** Walks through a situation as its role, on its channel and day; `now` is the instant of those without a day. */
export function tryOut(snapshot: Snapshot, situation: Situation, now: Date): Tried {
  const { tree, as, on, date, answering, knowing } = situation
  const { roles, organization } = snapshot
  const asked = {
    snapshot,
    tree,
    answers: answering,
    role: as,
    audience: roles.find(({ role }) => role === as)?.audience ?? '',
    facts: { ...(on && { channel: on.replace('channels/', '') }), ...knowing },
    now: date ? instantOf(date, noon, organization.timeZone) : now,
  }
  const at = walk(asked)
  if (!at) return { situation, differs: [`The ${as} may not see this tree.`] }
  return { situation, walk: at, differs: [...ending(situation, at), ...unused(situation, at)] }
}

function ending({ ends, may }: Situation, at: Walk): string[] {
  if (at.misfit) return [`“${at.misfit.key}”: ${at.misfit.message}`]
  if (at.node.kind !== 'outcome') return [`It stops at “${at.key}”, which is not answered: ${at.node.ask}`]
  const expected = ends.replace(/^trees\//, '')
  if (at.key !== expected) return [`It ends in “${at.key}”, not in “${expected}”.`]
  const verdict = at.verdict?.verdict
  if (may === undefined || verdict === may) return []
  return [
    verdict ? `It says “${verdict}”, not “${may}”: ${at.verdict.sentence}` : `Nothing says whether they may.`,
  ]
}

/** An answer that is never asked for is a slip, or the tree has changed. */
function unused({ answering }: Situation, at: Walk): string[] {
  if (at.misfit || at.node.kind !== 'outcome') return []
  return Object.keys(answering)
    .map(key => key.replace(/^trees\//, ''))
    .filter(key => !Object.hasOwn(at.answers, key))
    .map(key => `“${key}” is never asked on this way.`)
}
