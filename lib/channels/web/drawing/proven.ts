import type { Snapshot, Tree } from '../../../content'
import { parseAnswers, prove, type Finding } from '../../../trees'
import { walkUrl } from '../walk/walk-url'

/** What the proof finds at a node, and the walk that shows it. */
export interface Wrong {
  readonly say: string
  readonly url: string
}

const proofs = new WeakMap<Tree, readonly Finding[]>()

/** What proving a tree finds, by node; what is about the tree as a whole stands at its start. It is kept until the content changes. */
export function wrongIn(snapshot: Snapshot, tree: Tree, now: Date): ReadonlyMap<string, readonly Wrong[]> {
  const findings = proofs.get(tree) ?? prove({ snapshot, now, trees: [tree.id] }).findings
  proofs.set(tree, findings)
  const wrong = new Map<string, Wrong[]>()
  for (const { file, node, message, mend, answers, facts } of findings) {
    if (file !== tree.file) continue
    const at = node ?? tree.start
    const url = walkUrl(encodeURI(tree.url), parseAnswers(answers), facts ? { facts } : {})
    wrong.set(at, [...(wrong.get(at) ?? []), { say: `${message} ${mend}`.trim(), url }])
  }
  return wrong
}
