import { find, maySee, type Action, type Outcome } from '../../../content'
import type { Explored } from '../explored'
import { addAtOutcomes, type Standing } from './at-outcomes'
import type { Findings, Told } from './collect'
import { wordsOf } from './words'

/**
 * What an outcome sends people to is there, may be seen by all who come there, and says the same as the outcome: its
 * playbook, what it grants, and what its words name. Dead names and links `check` says.
 */
export function checkPapers(explored: Explored, findings: Findings): void {
  const { snapshot, worlds } = explored.program
  addAtOutcomes(explored, findings, (node, { tree, judged }) => [
    ...ofPlaybook(node, judged?.action),
    ...(judged ? [hiddenFrom(judged.action, actionHidden(node, judged.action))] : []),
    ...[...wordsOf(snapshot, tree, node, judged?.action)].map(({ told, hidden }) =>
      hidden ? hiddenFrom(hidden, told) : { told, worlds: worlds.all },
    ),
  ])

  function hiddenFrom(document: Parameters<typeof maySee>[2], told: Told): Standing {
    return { told, worlds: worlds.forReaders(({ audience }) => !maySee(snapshot, audience, document)) }
  }

  function ofPlaybook(node: Outcome, action: Action | undefined): Standing[] {
    if (node.playbook === undefined) return []
    const playbook = find(snapshot, snapshot.organization.audiences.at(-1) ?? '', node.playbook)
    if (playbook?.kind !== 'playbook') return [{ told: noPlaybook(node.playbook), worlds: worlds.all }]
    const done = playbook.steps.flatMap(step => step.action ?? [])
    const disagrees = action !== undefined && done.length > 0 && !done.includes(action.id)
    return [
      hiddenFrom(playbook, playbookHidden(node, playbook.id)),
      ...(disagrees
        ? [{ told: playbookDisagrees(node, action.id, playbook.id, done), worlds: worlds.all }]
        : []),
    ]
  }
}

/** Said once for all that name it: `check` says what is wrong with it, and so it was left out. */
const noPlaybook = (id: string): Told => ({
  rule: 'no-playbook',
  place: { file: `${id}.mdx`, line: 1, column: 1 },
  message: () => `Outcomes send people to "${id}", which isn't there, or can't be read.`,
  mend: '"answerhouse check" says what is wrong with it.',
})

const playbookHidden = (node: Outcome, playbook: string): Told => ({
  rule: 'playbook-hidden',
  place: node,
  message: ({ roles }) => `"${node.id}" sends ${roles} to "${playbook}", which they may not see.`,
  mend: 'Widen the audience of the playbook, or name another.',
})

const playbookDisagrees = (
  node: Outcome,
  action: string,
  playbook: string,
  done: readonly string[],
): Told => ({
  rule: 'playbook-disagrees',
  place: node,
  message: () => `"${node.id}" gives "${action}", and "${playbook}" does "${done.join('", "')}" instead.`,
  mend: 'Let both say the same action.',
})

const actionHidden = (node: Outcome, { id }: Action): Told => ({
  rule: 'action-hidden',
  place: node,
  severity: 'warning',
  message: ({ roles }) => `"${node.id}" grants "${id}", which ${roles} may not see.`,
  mend: 'Widen the audience of the action.',
})
