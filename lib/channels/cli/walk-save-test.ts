import type { Actor } from '../../access'
import { find } from '../../content'
import { saveSituation, SituationError } from '../../operate'
import type { House } from '../../resolve'
import type { Walk } from '../../trees'
import { Fault, Misuse } from './fault'
import type { Begun } from './walk-begun'

/** Writes a walk that came to an end down as a situation beside its tree; gives the file in the content folder. */
export async function saveTest(
  { snapshot }: House,
  actor: Actor,
  { tree: id, facts }: Begun,
  { node, key, answers, verdict }: Walk,
  options: { readonly content: string; readonly saveTest?: string; readonly at?: Date },
): Promise<string> {
  const tree = find(snapshot, actor.audience, id)
  const situation = options.saveTest?.trim()
  if (!situation) throw new Misuse('Say in words what happened: --save-test "The parcel is late."')
  if (!actor.role || tree?.kind !== 'tree') throw new Misuse('Say who has it: --as ROLE.')
  if (node.kind !== 'outcome') throw new Fault(`This stops at “${key}”. Answer on, to an end.`)
  const { channel, ...knowing } = facts
  const may = verdict?.verdict
  try {
    return await saveSituation(options.content, tree, {
      situation,
      as: actor.role,
      ...(channel && { on: `channels/${channel}` }),
      ...(options.at && { date: options.at.toISOString().slice(0, 10) }),
      knowing,
      answering: answers,
      ends: key,
      ...(may && may !== 'unknown' && { may }),
    })
  } catch (error) {
    throw error instanceof SituationError ? new Fault(error.message) : error
  }
}
