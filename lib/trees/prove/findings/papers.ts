import { find, maySee, type Body, type Outcome, type Snapshot } from '../../../content'
import type { Explored } from '../explore'
import type { Spot } from '../program'
import { both } from '../worlds'
import { metAt, type Findings, type Told } from './collect'

/** What an outcome sends people to is there, may be seen by them, and says the same as the outcome. */
export function checkPapers(explored: Explored, findings: Findings): void {
  const { snapshot, worlds } = explored.program
  const known = new Map<Spot, { readonly told: Told; readonly worlds: bigint }[]>()
  for (const end of explored.ends) {
    const { spot } = end.state.place
    let all = known.get(spot)
    if (!all) known.set(spot, (all = ofOutcome(spot)))
    for (const { told, worlds: where } of all)
      findings.add(told, explored, metAt(end, both(end.state.worlds, where)))
  }

  function ofOutcome({ node, judged }: Spot) {
    if (node.kind !== 'outcome') return []
    return [...saidOf(snapshot, node, judged?.action)].map(([told, spared]) => {
      return { told, worlds: spared ? worlds.forReaders(({ audience }) => !spared(audience)) : worlds.all }
    })
  }
}

/** Each with who is spared it: the audiences for which it is well. */
function* saidOf(
  snapshot: Snapshot,
  node: Outcome,
  action: (Parameters<typeof maySee>[2] & { title: string; id: string }) | undefined,
): Generator<[Told, ((audience: string) => boolean)?]> {
  const playbook =
    node.playbook === undefined
      ? undefined
      : find(snapshot, snapshot.organization.audiences.at(-1) ?? '', node.playbook)
  if (node.playbook !== undefined && playbook?.kind !== 'playbook') {
    yield [
      {
        rule: 'no-playbook',
        place: node,
        message: () => `There is no playbook "${node.playbook}".`,
        mend: 'Name one that there is.',
      },
    ]
  }
  if (playbook?.kind === 'playbook') {
    const message = ({ roles }: { roles: string }) =>
      `"${node.id}" sends ${roles} to "${playbook.id}", which they may not see.`
    const mend = 'Widen the audience of the playbook, or name another.'
    yield [
      { rule: 'playbook-hidden', place: node, message, mend },
      audience => maySee(snapshot, audience, playbook),
    ]
    const actions = playbook.steps.flatMap(step => step.action ?? [])
    if (action && actions.length > 0 && !actions.includes(action.id)) {
      const said = `"${node.id}" gives "${action.id}", and "${playbook.id}" does "${actions.join('", "')}" instead.`
      yield [
        {
          rule: 'playbook-disagrees',
          place: node,
          message: () => said,
          mend: 'Let both say the same action.',
        },
      ]
    }
  }
  if (action) {
    const message = ({ roles }: { roles: string }) =>
      `"${node.id}" grants "${action.id}", which ${roles} may not see.`
    yield [
      {
        rule: 'action-hidden',
        place: node,
        severity: 'warning',
        message,
        mend: 'Widen the audience of the action.',
      },
      audience => maySee(snapshot, audience, action),
    ]
  }
  for (const { name, attributes } of componentsIn(node.body)) {
    const channel = name === 'Reply' ? snapshot.documents.get(attributes['channel'] ?? '') : undefined
    if (channel?.kind === 'channel' && channel.status === 'closed') {
      const message = () => `"${node.id}" has words for "${channel.id}", which is closed.`
      yield [
        {
          rule: 'reply-closed',
          place: node,
          about: channel.id,
          severity: 'warning',
          message,
          mend: 'Take them out.',
        },
      ]
    }
    if (name === 'Var' && attributes['name'] === 'amount' && node.amount === undefined) {
      const message = () => `The words of "${node.id}" name an amount, and the outcome has none.`
      yield [
        {
          rule: 'reply-without-amount',
          place: node,
          severity: 'warning',
          message,
          mend: 'Add amount="…", or take <Var> out.',
        },
      ]
    }
  }
}

function componentsIn({
  children,
}: Pick<Body, 'children'>): { name: string; attributes: Readonly<Record<string, string>> }[] {
  return children.flatMap(child => [
    ...(child.type === 'component' ? [child] : []),
    ...('children' in child ? componentsIn(child as Pick<Body, 'children'>) : []),
  ])
}
