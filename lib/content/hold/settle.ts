import { examine } from '../examine'
import { isError } from '../problem'
import type { Reading } from '../reading'
import { settingsFiles } from '../settings'
import { holdAttachments } from './attachments'
import { Draft } from './draft'
import { finish, type Settled } from './finish'
import { byFile, type Good } from './good'
import { holdRemovals } from './removals'
import { stepBack } from './step-back'

export interface SettleOptions {
  /** What was served until now; without it whatever is wrong is left out. */
  readonly good?: Good | undefined
  /** When it was read, ISO 8601. */
  readonly at: string
  /** Somebody said that what is gone may go. */
  readonly confirmed?: boolean
  /** The day on which "overdue" is judged, `YYYY-MM-DD`. */
  readonly today?: string
}

/**
 * What to serve after a change: everything that is right, and in place of each file that is wrong, or would make another
 * wrong, its last version that was right. What is gone, or for fewer readers, is so in any case.
 * docs/decisions/027-last-good.md says why.
 */
export function settle(reading: Reading, options: SettleOptions): Settled {
  const steps = settling(reading, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same in steps, each some hundredths of a second for ten thousand documents. */
export function* settling(
  reading: Reading,
  { good, at, confirmed, today }: SettleOptions,
): Generator<undefined, Settled> {
  const nothing = {
    parsed: new Map(),
    texts: new Map(),
    older: new Map(),
    asked: new Set<string>(),
    paths: [],
    images: new Map(),
    attachments: new Map(),
  }
  const draft = new Draft(reading, good ?? { ...nothing, revision: reading.revision, at })
  holdUnreadable(draft)
  for (const { file, problems } of reading.parsed) {
    const errors = problems.filter(isError)
    if (errors.length > 0) draft.back(file, errors)
  }
  for (const file of settingsFiles) {
    const wrong = draft.settings().problems.filter(p => p.file === file && isError(p))
    if (wrong.length > 0) draft.back(file, wrong)
  }
  const removed = confirmed ? new Set<string>() : holdRemovals(draft)
  const { served, asked } = holdAttachments(draft, confirmed === true)
  for (;;) {
    yield
    const examined = examine(
      { ...served, parsed: [...draft.parsed.values()].sort(byFile), texts: draft.texts },
      { today, first: file => draft.isKept(file) },
    )
    yield
    const problems = examined.problems()
    yield
    if (!stepBack(draft, problems))
      return finish(draft, examined, { served, problems, asked: new Set([...removed, ...asked]), at })
  }
}

/** Files that are there and can't be opened; and those in folders that can't. */
function holdUnreadable(draft: Draft): void {
  const files = [...draft.good.parsed.keys(), ...draft.good.texts.keys()]
  for (const wrong of draft.reading.problems.filter(isError))
    for (const file of files)
      if (file === wrong.file || file.startsWith(`${wrong.file}/`)) draft.back(file, [wrong])
}
