import type { Document, Snapshot } from './model'

/** How far down the organization's audiences somebody sees: 0 is the widest (public). Unknown audiences see as the widest. */
export function levelOf(snapshot: Snapshot, audience: string): number {
  return Math.max(0, snapshot.organization.audiences.indexOf(audience))
}

/** The one gate: a document is seen by its own audience and by those that stand after it. */
export function maySee(snapshot: Snapshot, audience: string, document: Pick<Document, 'audience'>): boolean {
  const own = snapshot.organization.audiences.indexOf(document.audience)
  return own >= 0 && own <= levelOf(snapshot, audience)
}

/** The document with this id (or that once had it), if this audience may see it. */
export function find(snapshot: Snapshot, audience: string, id: string): Document | undefined {
  const document = snapshot.documents.get(id) ?? snapshot.documents.get(snapshot.redirects.get(id) ?? '')
  return document && maySee(snapshot, audience, document) ? document : undefined
}
