import { instantOf, type Snapshot, type Tree } from '../content'
import { everyEnd, parseAnswers, walk } from '../trees'
import type { Who } from './standing'

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
  /** Other trees from which it is come to, by entering the one it is in. */
  readonly also: readonly { readonly tree: string; readonly title: string }[]
}

/** A change as one walk shows it. */
interface Seen {
  readonly change: EndChange
  /** Whether the walk began in the tree where it ends. */
  readonly own: boolean
}

interface End {
  /** Where it is and what it says, whichever tree the walk began in. */
  readonly id: string
  readonly tree: string
  /** The same as seen from where the walk began. */
  readonly words: string
}

const noon = 720

/**
 * What ends otherwise. Every end that either side can come to, found by the search that proves trees, is walked on both;
 * so an end that one side only can come to is seen from that side. An end of a tree that others enter is one, and shown
 * as walked from the tree it is in where that is possible.
 */
export function endChanges(base: Snapshot, head: Snapshot, now: Date): EndChange[] {
  const changes = new Map<string, Seen>()
  for (const { id, title } of treesOfBoth(base, head)) {
    const walks = [base, head].flatMap(snapshot => everyEnd({ snapshot, now, tree: id }))
    const seen = new Set<string>()
    for (const { path, answers, facts, role, person, date } of walks) {
      const key = JSON.stringify([answers, facts, role, person, date])
      if (seen.has(key)) continue
      seen.add(key)
      const asked = { tree: id, answers: parseAnswers(answers), facts: parseAnswers(facts ?? ''), date }
      const who = { ...(role !== undefined && { role }), ...(person !== undefined && { person }) }
      const [before, after] = [endOf(base, asked, who, now), endOf(head, asked, who, now)]
      if (before.id === after.id) continue
      const words = { before: before.words, after: after.words, roles: [nameOf(who)] }
      const one = {
        change: { tree: id, title, ...words, path, answers, also: [] },
        own: after.tree === id,
      }
      const kind = JSON.stringify([before.id, after.id])
      changes.set(kind, asOne(changes.get(kind), one))
    }
  }
  return [...changes.values()].map(({ change }) => change)
}

/** The same change as two walks show it: as the better one, for whoever is on either, from all trees. */
function asOne(known: Seen | undefined, other: Seen): Seen {
  if (!known) return other
  const shorter = other.change.path.length < known.change.path.length
  const better = other.own === known.own ? shorter : other.own
  const [shown, { change: hidden }] = better ? [other, known] : [known, other]
  const from = [...known.change.also, { tree: hidden.tree, title: hidden.title }]
  const also = from.filter(
    ({ tree }, at) => tree !== shown.change.tree && from.findIndex(each => each.tree === tree) === at,
  )
  const roles = [...new Set([...known.change.roles, ...other.change.roles])]
  return { ...shown, change: { ...shown.change, roles, also } }
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
  readonly date: string | undefined
}

function nameOf({ role, person }: Partial<Who>): string {
  if (role === undefined) return 'whoever isn’t signed in'
  return person === undefined ? role : `${person} as ${role}`
}

/** The end with what they may about it; or the question at which these answers stop. */
function endOf(snapshot: Snapshot, { date, ...asked }: Asked, who: Partial<Who>, now: Date): End {
  const { roles, organization } = snapshot
  const audience = roles.find(({ role }) => role === who.role)?.audience ?? organization.audiences[0] ?? ''
  const day = date === undefined ? now : instantOf(date, noon, organization.timeZone)
  const at = walk({ snapshot, ...asked, ...who, audience, now: day })
  if (!at) return { id: 'hidden', tree: asked.tree, words: 'not theirs to see' }
  const { tree = asked.tree, node = '' } = at.nodes.at(-1) ?? {}
  const place = (said: string) => ({ id: `${tree} ${node} ${said}`, tree })
  if (at.node.kind !== 'outcome') return { ...place(''), words: `the question “${at.node.ask}”` }
  const { result, owner } = at.node
  const team = owner === 'whoever-may' ? 'whoever may' : (snapshot.documents.get(owner)?.title ?? owner)
  const said = `(${result}${at.verdict ? `, ${at.verdict.verdict}` : ''}), ${team}`
  return { ...place(said), words: `${at.key} ${said}` }
}
