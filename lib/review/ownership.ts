import type { Document, Snapshot } from '../content'

/** Something that somebody else owns now; of a tree's outcome also which. */
export interface OwnerChange {
  readonly id: string
  readonly title: string
  readonly outcome?: string
  /** Titles of teams; `whoever-may` as it is. */
  readonly before: string
  readonly after: string
  readonly file: string
  readonly line: number
}

/** A document, or a role, that is for more people than before. */
export interface AudienceChange {
  readonly id: string
  readonly title: string
  readonly before: string
  readonly after: string
  readonly file: string
}

/** The documents of both snapshots, each as it was and as it is; one that was renamed by `was` is the same. */
function pairs(base: Snapshot, head: Snapshot): { before: Document; after: Document }[] {
  return [...base.documents.values()].flatMap(before => {
    const after = head.documents.get(before.id) ?? head.documents.get(head.redirects.get(before.id) ?? '')
    return after ? [{ before, after }] : []
  })
}

/** What somebody else owns: documents, and outcomes of trees. */
export function ownerChanges(base: Snapshot, head: Snapshot): OwnerChange[] {
  const named = (snapshot: Snapshot, owner: string) => snapshot.documents.get(owner)?.title ?? owner
  const words = (before: string, after: string) => ({
    before: named(base, before),
    after: named(head, after),
  })
  return pairs(base, head).flatMap(({ before, after }) => {
    const { id, title, file } = after
    const own =
      before.owner === after.owner || after.kind === 'team'
        ? []
        : [{ id, title, ...words(before.owner, after.owner), file, line: 1 }]
    if (before.kind !== 'tree' || after.kind !== 'tree') return own
    const outcomes = Object.values(after.nodes).flatMap(node => {
      const was = before.nodes[node.id]
      if (node.kind !== 'outcome' || was?.kind !== 'outcome' || was.owner === node.owner) return []
      return [{ id, title, outcome: node.id, ...words(was.owner, node.owner), file, line: node.line }]
    })
    return [...own, ...outcomes]
  })
}

/** What more people see than before. Levels are those of the head, where both know the audience. */
export function widenedAudiences(base: Snapshot, head: Snapshot): AudienceChange[] {
  const { audiences } = head.organization
  const wider = (before: string, after: string) => audiences.indexOf(after) < audiences.indexOf(before)
  const documents = pairs(base, head).flatMap(({ before, after: { id, title, file, audience } }) =>
    wider(before.audience, audience) ? [{ id, title, before: before.audience, after: audience, file }] : [],
  )
  const roles = head.roles.flatMap(({ role, audience }) => {
    const was = base.roles.find(one => one.role === role)
    if (!was || !wider(audience, was.audience)) return []
    return [
      { id: role, title: `The role ${role}`, before: was.audience, after: audience, file: 'roles.yaml' },
    ]
  })
  return [...documents, ...roles]
}

/** Ids of documents that came, went, and that say something else. */
export function documentChanges(base: Snapshot, head: Snapshot) {
  const both = pairs(base, head)
  const kept = new Set(both.map(({ after }) => after.id))
  const gone = new Set(both.map(({ before }) => before.id))
  return {
    added: [...head.documents.keys()].filter(id => !kept.has(id)),
    removed: [...base.documents.keys()].filter(id => !gone.has(id)),
    changed: both.filter(({ before, after }) => before.hash !== after.hash).map(({ after }) => after.id),
  }
}
