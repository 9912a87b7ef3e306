import { examine, type Examined } from '../examine'
import type { Problem, Snapshot } from '../model'
import { byPlace, isError } from '../problem'
import type { Reading } from '../reading'
import type { Draft } from './draft'
import { byFile, type Good, type Held } from './good'

export interface Settled {
  /** Absent when organization.yaml can't be read, and never could. */
  readonly snapshot?: Snapshot
  readonly problems: readonly Problem[]
  /** What is served of each file: the next reading is settled against it. */
  readonly good: Good
  readonly held: readonly Held[]
}

/** What is served once nothing is left to step back from. */
export function finish(
  { older, held, isKept, parsed, texts }: Draft,
  { build }: Examined,
  found: { served: Reading; problems: readonly Problem[]; asked: ReadonlySet<string>; at: string },
): Settled {
  const { problems, asked, at } = found
  const { revision, paths, images, attachments } = found.served
  const wrong = new Set(problems.filter(isError).map(({ file }) => file))
  const served = <T>(all: ReadonlyMap<string, T>) =>
    new Map([...all].filter(([file]) => isKept(file) || !wrong.has(file)))
  const snapshot = aged(build(problems.filter(({ file }) => !isKept(file))), older)
  return {
    ...(snapshot && { snapshot }),
    problems: withHeld(problems, held.values()),
    good: {
      revision,
      at,
      parsed: served(parsed),
      texts: served(texts),
      older,
      asked,
      paths,
      images,
      attachments,
    },
    held: [...held.values()].sort(byFile),
  }
}

/** What is served, as it was: nothing is parsed or checked again. */
export function snapshotOf(good: Good): Snapshot | undefined {
  const parsed = [...good.parsed.values()].sort(byFile)
  const reading = { ...good, parsed, fingerprint: '', problems: [] }
  return aged(examine(reading).build([]), good.older)
}

/** A snapshot that knows which of its documents are of another revision. */
function aged(snapshot: Snapshot | undefined, older: Good['older']): Snapshot | undefined {
  const ages = [...older].flatMap(([file, age]) => {
    const id = snapshot?.byFile.get(file)
    return id === undefined ? [] : [[id, age] as const]
  })
  return snapshot && ages.length > 0 ? Object.freeze({ ...snapshot, older: new Map(ages) }) : snapshot
}

/** With what is wrong with the newest versions of files that wait, each once. */
function withHeld(problems: readonly Problem[], held: Iterable<Held>): Problem[] {
  const behind = [...held].flatMap(one => one.problems)
  const files = new Set(behind.map(({ file }) => file))
  const isBehind = ({ file }: Problem) => files.has(file)
  const named = [...problems.filter(isBehind), ...behind].map(
    one => [`${one.file} ${one.line} ${one.column} ${one.message}`, one] as const,
  )
  return [...problems.filter(one => !isBehind(one)), ...new Map(named).values()].sort(byPlace)
}
