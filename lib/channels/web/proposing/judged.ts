import type { Problem, Reading, Snapshot } from '../../../content'
import {
  bytesOf,
  changesOf,
  check,
  codeownersAt,
  mergeOf,
  type Author,
  type Proposal,
  type Proposals,
} from '../../../propose'
import { decisionsSince, walksSince } from '../../../records'
import { inParts, review, unapproved, type ReviewPart } from '../../../review'
import { prove } from '../../../trees'
import type { Reader } from '../reader'

/** What a proposal would do, on top of what is served now. */
export interface Judged {
  /** The served commit that it was held against. */
  readonly served: string
  readonly problems: readonly Problem[]
  /** What changes for whom. */
  readonly parts: readonly ReviewPart[]
  /** Trees that were proven anew, and what that finds. */
  readonly proof: { readonly trees: readonly string[]; readonly findings: readonly Problem[] }
  /** Why somebody who edits may not approve it all the same: a gain of power that others answer for. */
  readonly missing: readonly string[]
}

/** For so long what was recorded is played again. Days. */
const days = 90

/** Holds a proposal against the house: checked, reviewed and proven as by command. */
export async function judge(
  { house, now }: Reader,
  { repository }: Proposals,
  { tip }: Proposal,
  { reading, by }: { reading: Reading; by: Author },
): Promise<Judged> {
  const served = await repository.served()
  const { tree } = await mergeOf(repository, served, tip)
  const texts = new Map<string, Uint8Array | undefined>()
  for (const { file, after, isPlain } of await changesOf(repository, served, tree))
    if (file !== undefined && isPlain)
      texts.set(file, after === undefined ? undefined : await bytesOf(repository, after))
  const { problems, snapshot } = check(reading, texts)
  const head = snapshot()
  const nothing = { served, problems, parts: [], proof: { trees: [], findings: [] }, missing: [] }
  if (!head) return nothing
  const since = new Date(now.getTime() - days * 86_400_000)
  const past = house.db
    ? { walks: await walksSince(house.db, since), decisions: await decisionsSince(house.db, since) }
    : { walks: [], decisions: [] }
  const found = review(house.snapshot, head, past, now)
  const { text, folder } = await codeownersAt(repository, served)
  // Where nobody keeps such a file, everybody who edits answers for everything.
  const missing = text ? unapproved(found.powers, text, folder, [by.email]) : []
  return {
    ...nothing,
    parts: inParts(found, missing, days),
    proof: proven(house.snapshot, head, found.documents, now),
    missing: missing.map(({ reason }) => reason),
  }
}

/** Trees that changed, or name what did; what proving them finds that it didn't find before. */
function proven(
  base: Snapshot,
  head: Snapshot,
  { changed, added }: { changed: readonly string[]; added: readonly string[] },
  now: Date,
): Judged['proof'] {
  const touched = new Set([...changed, ...added])
  const trees = [...head.documents.values()].filter(
    ({ kind, id, actions }) =>
      kind === 'tree' && (touched.has(id) || actions.some(each => touched.has(each))),
  )
  if (trees.length === 0) return { trees: [], findings: [] }
  const findingsOf = (snapshot: Snapshot) =>
    prove({ snapshot, now, trees: trees.map(({ id }) => id) }).findings
  const keyOf = ({ file, rule, message }: Problem) => `${file} ${rule} ${message}`
  const before = new Set(findingsOf(base).map(keyOf))
  return {
    trees: trees.map(({ title }) => title),
    findings: findingsOf(head).filter(one => !before.has(keyOf(one))),
  }
}
