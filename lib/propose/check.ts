import {
  audienceOf,
  examine,
  linkPath,
  narrowed,
  revised,
  type Parsed,
  type Problem,
  type Reading,
  type Snapshot,
} from '../content'

/** Whose eyes something is checked for. */
export interface Eyes {
  /** What they are served. */
  readonly snapshot: Snapshot
  readonly audience: string
}

/** What texts would make of the house. */
export interface Checked {
  /** What is wrong with them, and what they make wrong elsewhere; in order of file and line. */
  readonly problems: readonly Problem[]
  /** Each of the files as it reads by itself. */
  readonly parsed: readonly Parsed[]
  /** Everything that would be right. */
  readonly snapshot: () => Snapshot | undefined
}

const narrow = new WeakMap<Reading, Map<string, Reading>>()
const before = new WeakMap<Reading, ReadonlySet<string>>()

/**
 * Holds new texts against the whole house, as `answerhouse check` would once they are in it. What was wrong before is not
 * said of them.
 * @param eyes who reads what is said: then it is checked in a house that never held what they may not see
 */
export function check(
  whole: Reading,
  texts: ReadonlyMap<string, Uint8Array | undefined>,
  eyes?: Eyes,
): Checked {
  const reading = eyes ? seenBy(whole, eyes) : whole
  const known = before.get(reading) ?? new Set(examine(reading).problems().map(keyOf))
  before.set(reading, known)
  const next = revised(reading, texts)
  const examined = examine(next)
  const problems = examined.problems()
  return {
    problems: problems.filter(problem => texts.has(problem.file) || !known.has(keyOf(problem))),
    parsed: next.parsed.filter(({ file }) => texts.has(file)),
    snapshot: () => examined.build(problems),
  }
}

/** Whether somebody may read the source of a text: it is for them, and so is all that it names. */
export function isTheirs(whole: Reading, parsed: Parsed, eyes: Eyes): boolean {
  const { organization } = eyes.snapshot
  const theirs = seenBy(whole, eyes).parsed
  const own = organization.audiences.indexOf(audienceOf(parsed, organization))
  if (own < 0 || own > organization.audiences.indexOf(eyes.audience)) return false
  const seen = new Set(theirs.map(({ file }) => file))
  const hidden = whole.parsed.filter(({ file }) => !seen.has(file) && file !== parsed.file)
  const ids = new Set(hidden.flatMap(({ id, was }) => [id, ...was]))
  const files = new Set(hidden.map(({ file }) => file))
  return !(
    parsed.references.some(({ id }) => ids.has(id)) ||
    parsed.links.some(({ url }) => files.has(linkPath(parsed.file, url).path))
  )
}

function seenBy(whole: Reading, { snapshot, audience }: Eyes): Reading {
  const { organization, documents, files } = snapshot
  if (audience === organization.audiences.at(-1)) return whole
  const kept = narrow.get(whole) ?? new Map<string, Reading>()
  narrow.set(whole, kept)
  const sees = (id: string) => {
    const own = organization.audiences.indexOf(documents.get(id)?.audience ?? '')
    return own >= 0 && own <= organization.audiences.indexOf(audience)
  }
  const reading =
    kept.get(audience) ??
    narrowed(whole, organization, audience, file => files.get(file)?.some(sees) ?? false)
  kept.set(audience, reading)
  return reading
}

/** Not where it stands: what stands above it may have moved. */
const keyOf = ({ file, rule, message }: Problem) => `${file} ${rule} ${message}`
