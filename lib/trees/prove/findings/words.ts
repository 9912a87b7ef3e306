import {
  resolveLink,
  type Action,
  type Body,
  type Channel,
  type Document,
  type Outcome,
  type Snapshot,
  type Tree,
} from '../../../content'
import type { Told } from './collect'

/** Something that an outcome's words say amiss; where it is a document that some may not see: to those. */
interface Amiss {
  readonly told: Told
  readonly hidden?: Document
}

/** What the words of an outcome say otherwise than the outcome: its replies, the actions they name, the policies they link to. */
export function* wordsOf(
  snapshot: Snapshot,
  tree: Tree,
  node: Outcome,
  action: Action | undefined,
): Generator<Amiss> {
  const warning = (rule: string, about: string, message: Told['message'], mend: string): Told => {
    return { rule, place: node, about, severity: 'warning', message, mend }
  }
  for (const part of partsOf(node.body)) {
    if (part.type === 'link') {
      const target = resolveLink(snapshot, tree.file, part.url)
      if (!action || target?.kind !== 'document' || target.document.kind !== 'policy') continue
      const { id, actions } = target.document
      if (actions.length === 0 || actions.includes(action.id)) continue
      const message = () =>
        `"${node.id}" gives "${action.id}", and its words link to "${id}", which is about "${actions.join('", "')}".`
      yield { told: warning('policy-disagrees', id, message, 'Link to the policy for what it gives.') }
    }
    if (part.type !== 'component') continue
    const { name, attributes } = part
    if (name === 'Reply') yield* ofReply(snapshot.documents.get(attributes['channel'] ?? ''))
    const other = name === 'May' ? (attributes['action'] ?? '') : ''
    if (action && other && other !== action.id) {
      const message = () => `"${node.id}" gives "${action.id}", and its words name "${other}".`
      yield { told: warning('words-disagree', other, message, 'Let both say the same action.') }
    }
    if (name === 'Var' && attributes['name'] === 'amount' && node.amount === undefined) {
      const message = () => `The words of "${node.id}" name an amount, and the outcome has none.`
      yield { told: warning('reply-without-amount', '', message, 'Add amount="…", or take <Var> out.') }
    }
  }

  function* ofReply(channel: Document | undefined): Generator<Amiss> {
    if (channel?.kind !== 'channel') return
    if (isClosed(channel)) {
      const message = () => `"${node.id}" has words for "${channel.id}", which is closed.`
      yield { told: warning('reply-closed', channel.id, message, 'Take them out.') }
    }
    const message: Told['message'] = ({ roles }) =>
      `"${node.id}" has words for "${channel.id}", which ${roles} may not see.`
    yield {
      told: warning('reply-hidden', channel.id, message, 'Widen the audience of the channel.'),
      hidden: channel,
    }
  }
}

const isClosed = ({ status }: Channel): boolean => status === 'closed'

type Part = Body['children'][number]

function partsOf({ children }: Pick<Body, 'children'>): Part[] {
  return children.flatMap(child => [
    child,
    ...('children' in child ? partsOf(child as Pick<Body, 'children'>) : []),
  ])
}
