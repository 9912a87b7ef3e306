import { find, levelOf, type Snapshot } from '../../content'

/**
 * A snapshot without what an editor who doesn't see everything may not see: what it says is for an audience beyond theirs,
 * and what is live is for such an audience now, whatever it was or will be for.
 * @param audience the editor's own, in what is live
 */
export function withinSight(snapshot: Snapshot, live: Snapshot, audience: string): Snapshot {
  const seen = new Set(live.organization.audiences.slice(0, levelOf(live, audience) + 1))
  const beyond = (id: string) => {
    const now = live.documents.get(id) ?? live.documents.get(live.redirects.get(id) ?? '')
    return now !== undefined && !find(live, audience, now.id)
  }
  const documents = new Map(
    [...snapshot.documents].filter(
      ([id, document]) => seen.has(document.audience) && ![id, ...document.was].some(beyond),
    ),
  )
  const has = (id: string) => documents.has(id)
  const files = [...snapshot.files].map(([path, ids]) => [path, ids.filter(has)] as const)
  return Object.freeze({
    ...snapshot,
    documents,
    byFile: new Map([...snapshot.byFile].filter(([, id]) => has(id))),
    redirects: new Map([...snapshot.redirects].filter(([, id]) => has(id))),
    situations: new Map([...snapshot.situations].filter(([tree]) => has(tree))),
    files: new Map(files.filter(([, ids]) => ids.length > 0)),
  })
}
