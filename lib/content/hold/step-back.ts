import type { Problem } from '../model'
import { isError } from '../problem'
import { causes, causesInSettings, leftOutBehind } from './blame'
import type { Draft } from './draft'

/**
 * Puts versions that were right in place of those that these problems are about, or come from. Gives whether anything is
 * different now, and so is to be held against each other once more.
 */
export function stepBack(draft: Draft, problems: readonly Problem[]): boolean {
  const files = new Map<string, Problem[]>()
  for (const wrong of problems.filter(isError))
    files.set(wrong.file, [...(files.get(wrong.file) ?? []), wrong])
  let changed = false
  for (const [file, wrong] of files) {
    if (!draft.isKept(file)) {
      changed = draft.back(file, wrong) || changed
      continue
    }
    const one = draft.parsed.get(file)
    const behind = one ? causes(draft, one, wrong) : causesInSettings(draft)
    for (const cause of behind) changed = draft.back(cause, wrong, file) || changed
    // Nobody can be held back for it: it is served as it is, and said to be wrong.
    if (behind.length === 0) draft.back(file, wrong)
  }
  return holdDependents(draft) || changed
}

/** What names a document that is left out waits for it, in the version that did without. */
function holdDependents(draft: Draft): boolean {
  const leftOut = new Set(
    [...draft.held.values()].filter(one => one.state === 'left out').map(({ file }) => file),
  )
  if (leftOut.size === 0) return false
  let changed = false
  for (const one of draft.parsed.values()) {
    if (!draft.wasRight(one.file) || draft.isKept(one.file)) continue
    const behind = leftOutBehind(one, draft.parsed, leftOut)
    if (behind !== undefined) changed = draft.back(one.file, [], behind) || changed
  }
  return changed
}
