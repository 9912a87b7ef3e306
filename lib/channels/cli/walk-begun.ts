import { randomUUID } from 'node:crypto'
import type { Actor } from '../../access'
import { didYouMean, find, maySee } from '../../content'
import { walkByCode } from '../../records'
import type { House } from '../../resolve'
import { parseAnswers, type Answers } from '../../trees'
import { factsFrom } from './facts'
import { Fault } from './fault'
import { treeId } from './trees-named'
import type { WalkOptions } from './walk-options'

/** Where a walk begins: its own id, its tree, what was answered, and what is known. */
export interface Begun {
  readonly id: string
  readonly tree: string
  readonly answers: Answers
  readonly facts: Answers
}

/** A walk as it was left elsewhere, whose code was given; else one that begins here. More answers may be given to both. */
export async function begun(
  opened: House,
  actor: Actor,
  name: string | undefined,
  written: string,
  { code, fact }: WalkOptions,
): Promise<Begun> {
  const { snapshot } = opened
  const facts = factsFrom(snapshot, fact)
  if (code === undefined) {
    const answers = parseAnswers(written)
    return { id: randomUUID(), tree: treeOf(opened, actor, name), answers, facts }
  }
  const kept = await walkByCode(opened, actor, code)
  if (!kept)
    throw new Fault(`No walk has the code "${code}". Read it again from the page where it was begun.`)
  // With a code the tree is known: what is given are answers.
  const answered = Object.fromEntries(kept.steps.map(({ node, answer }) => [node, answer]))
  return {
    id: kept.id,
    tree: kept.tree,
    answers: { ...answered, ...parseAnswers(written || (name ?? '')) },
    facts: { ...parseAnswers(kept.facts), ...facts },
  }
}

function treeOf({ snapshot }: House, { audience }: Actor, name: string | undefined): string {
  const id = name ?? snapshot.organization.frontDoor ?? ''
  const tree = find(snapshot, audience, id) ?? find(snapshot, audience, `trees/${id}`)
  if (tree?.kind === 'tree') return tree.id
  const known = [...snapshot.documents.values()].filter(
    d => d.kind === 'tree' && maySee(snapshot, audience, d),
  )
  const ids = known.map(d => d.id)
  throw new Fault(
    `There is no tree "${id}". ${didYouMean(treeId(id), ids, `The trees are: ${ids.join(', ')}.`)}`,
  )
}
