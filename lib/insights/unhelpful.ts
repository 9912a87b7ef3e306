import type { Document } from '../content'
import type { Kept } from '../records'
import { settledSince } from './store'

/** A document that mostly doesn't settle what people opened it for. */
export interface Unhelpful {
  readonly document: Document
  /** How many said that it did, of how many. */
  readonly yes: number
  readonly all: number
}

/** Fewer answers than these say nothing yet. */
const least = 4

/** Documents of which less than half of those who were asked said that they settled it; the most "no" first. */
export async function unhelpful(
  { db, snapshot }: Kept,
  { since }: { readonly since: Date },
): Promise<readonly Unhelpful[]> {
  if (!db) return []
  const found = new Map<string, Unhelpful>()
  for (const { documentId, yes, times } of await settledSince(db, since)) {
    const document = snapshot.documents.get(snapshot.redirects.get(documentId) ?? documentId)
    if (!document) continue
    const before = found.get(document.id) ?? { document, yes: 0, all: 0 }
    found.set(document.id, { document, yes: before.yes + (yes ? times : 0), all: before.all + times })
  }
  const no = ({ yes, all }: Unhelpful) => all - yes
  return [...found.values()]
    .filter(one => one.all >= least && one.yes * 2 < one.all)
    .sort((a, b) => no(b) - no(a) || (a.document.id < b.document.id ? -1 : 1))
}
