import { examine, type Examined } from '../examine'
import type { Problem, Snapshot } from '../model'
import { byPlace, isError } from '../problem'
import type { Reading } from '../reading'
import { settingsFiles } from '../settings'
import { Draft } from './draft'
import type { Good, Held } from './good'
import { holdRemovals } from './removals'
import { stepBack } from './step-back'

export interface Settled {
  /** Absent when organization.yaml can't be read, and never could. */
  readonly snapshot?: Snapshot
  readonly problems: readonly Problem[]
  /** What is served of each file: the next reading is settled against it. */
  readonly good: Good
  readonly held: readonly Held[]
}

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
 * docs/decisions/026-last-good.md says why.
 */
export function settle(reading: Reading, { good, at, confirmed, today }: SettleOptions): Settled {
  const nothing = { parsed: new Map(), texts: new Map(), older: new Map(), asked: new Set<string>() }
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
  const asked = confirmed ? new Set<string>() : holdRemovals(draft)
  for (;;) {
    const examined = examine(
      { ...reading, parsed: [...draft.parsed.values()].sort(byFile), texts: draft.texts },
      { today, first: file => draft.isKept(file) },
    )
    if (!stepBack(draft, examined.problems)) return finish(draft, examined, asked, at)
  }
}

/** Files that are there and can't be opened; and those in folders that can't. */
function holdUnreadable(draft: Draft): void {
  const files = [...draft.good.parsed.keys(), ...draft.good.texts.keys()]
  for (const wrong of draft.reading.problems.filter(isError))
    for (const file of files)
      if (file === wrong.file || file.startsWith(`${wrong.file}/`)) draft.back(file, [wrong])
}

function finish(
  draft: Draft,
  { problems, build }: Examined,
  asked: ReadonlySet<string>,
  at: string,
): Settled {
  const { older, held } = draft
  const wrong = new Set(problems.filter(isError).map(({ file }) => file))
  const isServed = (file: string) => draft.isKept(file) || !wrong.has(file)
  const served = <T>(all: ReadonlyMap<string, T>) => new Map([...all].filter(([file]) => isServed(file)))
  const built = build(file => draft.isKept(file))
  const parsed = served(draft.parsed)
  const ages = [...older].flatMap(([file, age]) => {
    const id = built?.byFile.get(file)
    return id === undefined ? [] : [[id, age] as const]
  })
  return {
    ...(built && { snapshot: ages.length === 0 ? built : Object.freeze({ ...built, older: new Map(ages) }) }),
    problems: once([...problems, ...[...held.values()].flatMap(one => one.problems)]),
    good: { revision: draft.reading.revision, at, parsed, texts: served(draft.texts), older, asked },
    held: [...held.values()].sort(byFile),
  }
}

function once(problems: readonly Problem[]): Problem[] {
  const named = problems.map(one => [`${one.file} ${one.line} ${one.column} ${one.message}`, one] as const)
  return [...new Map(named).values()].sort(byPlace)
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1
}
