import type { KeptWalk } from '../../../records'
import { parseAnswers, walk, type Step, type Walk } from '../../../trees'
import { see, type Reader } from '../reader'
import { since } from '../when'
import { nodeAt } from './path'
import { treeOf } from './resume'

/** The questions of a walk changed since it was begun: what of its answers no longer fits, in sentences. */
export interface ShownChanged {
  /** `10:40`, `Nov 21, 10:40` */
  readonly begun: string
  readonly revision: string
  readonly lines: readonly string[]
  /** The answer that the lines say doesn't fit any more, as an address has it: `in-stock=no`. */
  readonly gone?: string
}

/**
 * What changed under a walk, told from the questions and answers as they were read then. It is walked as who began it, so
 * that another role's way isn't taken for a change. Nothing of trees that this reader may not see.
 */
export function presentChanged(reader: Reader, kept: KeptWalk, at: Walk): ShownChanged | undefined {
  const { snapshot } = reader.house
  if (kept.revision === snapshot.revision) return undefined
  const { role, audience, tree } = kept
  const answers = Object.fromEntries(kept.steps.map(({ node, answer }) => [node, answer]))
  const now = { ...(role && { role }), audience, now: reader.now }
  const facts = parseAnswers(kept.facts)
  const again = walk({ snapshot, tree, answers, facts, ...now })
  if (!again) return undefined
  const lines = kept.steps.flatMap(step => lineOf(step) ?? [])
  const unasked =
    again.node.kind !== 'outcome' && !again.misfit && !Object.hasOwn({ ...answers, ...at.answers }, again.key)
  const beyond = again.path.length < kept.steps.length || kept.outcome !== undefined
  if (unasked && beyond) lines.push(`“${again.node.ask}” is new.`)
  const open = pressed(at, kept)
  const misfit = open ? at.misfit : again.misfit
  if (open) lines.push(`“${open.ask}” changed while it was open. What was chosen is no longer there.`)
  if (lines.length === 0) return undefined
  return {
    begun: since(kept.at, reader.now, snapshot.organization),
    revision: kept.revision,
    lines,
    ...(misfit && { gone: `${misfit.key}=${misfit.answer}` }),
  }

  function lineOf({ node, answer, ask, label }: KeptWalk['steps'][number]): string | undefined {
    // It was answered anew on the page before.
    if (Object.hasOwn(at.answers, node) && at.answers[node] !== answer) return undefined
    const standsIn = node.includes('/') ? treeOf(node) : tree
    if (!ask || !label || !see(reader, standsIn)) return undefined
    const current = again!.path.find(step => step.key === node)
    if (current) return current.answer === answer ? changedWords(current, ask, label) : undefined
    if (again!.misfit?.key === node) return `“${label}” is no longer an answer to “${ask}”.`
    if (!nodeAt(reader, again!, node)) return `“${ask}” is no longer asked. You answered “${label}”.`
    return again!.node.kind === 'outcome' ? `“${ask}” is not asked on this way any more.` : undefined
  }
}

/** The question whose page was open when it changed: its answer was never kept, so nobody knows how it read. */
function pressed({ node, misfit }: Walk, { steps }: KeptWalk) {
  const asked = node.kind === 'question' && misfit && !steps.some(step => step.node === misfit.key)
  return asked ? node : undefined
}

function changedWords(step: Step, ask: string, label: string): string | undefined {
  if (step.ask !== ask) return `“${ask}” now reads “${step.ask}”. You answered “${label}”.`
  return step.label === label ? undefined : `Your answer to “${ask}”, “${label}”, now reads “${step.label}”.`
}
