import { instantOf, type Snapshot, type Tree } from '../content'
import { everyEnd, parseAnswers, walk } from '../trees'

/** A walk that ends otherwise than before, with all that end otherwise in the same way. */
export interface EndChange {
  readonly tree: string
  readonly title: string
  readonly before: string
  readonly after: string
  /** For whom. */
  readonly roles: readonly string[]
  /** One of them, answer by answer, and as it stands in an address. */
  readonly path: readonly { readonly ask: string; readonly answer: string }[]
  readonly answers: string
}

const noon = 720

/**
 * What ends otherwise. Every end that either side can come to, found by the search that proves trees, is walked on both;
 * so an end that one side only can come to is seen from that side.
 */
export function endChanges(base: Snapshot, head: Snapshot, now: Date): EndChange[] {
  return treesOfBoth(base, head).flatMap(({ id, title }) => {
    const changes = new Map<string, EndChange>()
    const walks = [base, head].flatMap(snapshot => everyEnd({ snapshot, now, tree: id }))
    const seen = new Set<string>()
    for (const { path, answers, facts, role, date } of walks) {
      const key = JSON.stringify([answers, facts, role, date])
      if (seen.has(key)) continue
      seen.add(key)
      const asked = { tree: id, answers: parseAnswers(answers), facts: parseAnswers(facts ?? ''), role, date }
      const [before, after] = [endOf(base, asked, now), endOf(head, asked, now)]
      if (before === after) continue
      const kind = `${before} ${after}`
      const known = changes.get(kind)
      const who = role ?? 'whoever isn’t signed in'
      const roles = known?.roles.includes(who) ? known.roles : [...(known?.roles ?? []), who]
      const shorter = known && known.path.length <= path.length
      changes.set(
        kind,
        shorter ? { ...known, roles } : { tree: id, title, before, after, roles, path, answers },
      )
    }
    return [...changes.values()]
  })
}

function treesOfBoth(base: Snapshot, head: Snapshot): Tree[] {
  return [...head.documents.values()].filter(
    (document): document is Tree =>
      document.kind === 'tree' && base.documents.get(document.id)?.kind === 'tree',
  )
}

interface Asked {
  readonly tree: string
  readonly answers: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string>>
  readonly role: string | undefined
  readonly date: string | undefined
}

/** The end with what they may about it; or the question at which these answers stop. */
function endOf(snapshot: Snapshot, { role, date, ...asked }: Asked, now: Date): string {
  const { roles, organization } = snapshot
  const audience = roles.find(one => one.role === role)?.audience ?? organization.audiences[0] ?? ''
  const day = date === undefined ? now : instantOf(date, noon, organization.timeZone)
  const at = walk({ snapshot, ...asked, audience, now: day, ...(role !== undefined && { role }) })
  if (!at) return 'not theirs to see'
  if (at.node.kind !== 'outcome') return `the question “${at.node.ask}”`
  const { result, owner } = at.node
  return `${at.key} (${result}${at.verdict ? `, ${at.verdict.verdict}` : ''}), ${snapshot.documents.get(owner)?.title ?? owner}`
}
