import type { Outcome } from '../../content'
import type { Verdict } from '../../authority'
import type { Asked } from '../trail'
import { treeOf } from '../prove/scope'
import { walk } from '../walk'
import { answersTo, bordersOf } from './answers-to'
import { readingsOf } from './told-apart'

/** One way through a tree, from its first question to its end. */
export interface Path {
  readonly steps: readonly { readonly ask: string; readonly answer: string }[]
  /** The outcome, by its key. */
  readonly key: string
  readonly outcome: Outcome
  readonly verdict?: Verdict
}

/**
 * Every way through a tree for one reader, in the order of its author, with amounts and days as bands; at most so many.
 * It walks each, so it is for trees whose paths somebody can read; proving doesn't (prove/).
 */
export function* pathsOf(asked: Omit<Asked, 'answers'>, most: number): Generator<Path> {
  const root = treeOf(asked.snapshot, asked.tree)
  if (!root) return
  const borders = bordersOf(asked.snapshot, root.id)
  const readings = readingsOf(asked.snapshot, root)
  const { locale } = asked.snapshot.organization
  const stack: { answers: Record<string, string>; labels: Record<string, string> }[] = [
    { answers: {}, labels: {} },
  ]
  let found = 0
  while (stack.length > 0 && found < most) {
    const { answers, labels } = stack.pop()!
    const at = walk({ ...asked, answers })
    if (!at) return
    const { node, key, path, verdict } = at
    if (node.kind === 'outcome') {
      found++
      const steps = path.map(step => ({ ask: step.ask, answer: labels[step.key] ?? step.label }))
      yield { steps, key, outcome: node, ...(verdict && { verdict }) }
      continue
    }
    // An answer that doesn't fit is one that stands for nobody.
    if (at.misfit) continue
    const trials = answersTo(node, borders, readings, locale)
    for (const { answer, label } of trials.toReversed())
      stack.push({
        answers: { ...answers, [key]: answer },
        labels: label ? { ...labels, [key]: label } : labels,
      })
  }
}
