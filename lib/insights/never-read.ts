import type { Actor } from '../access'
import { maySee, today, type Document, type Kind } from '../content'
import { flush, type Kept } from '../records'
import { readSince } from './store'

/** Who looks up a team, an action or a channel reads it elsewhere: beside an answer, or in a list. */
const kinds: readonly Kind[] = ['answer', 'playbook', 'policy', 'tree']

/** Answers, playbooks, policies and trees that they may see and nobody has read since, by id. */
export async function neverRead(
  { db, snapshot }: Kept,
  actor: Actor,
  { since }: { readonly since: Date },
): Promise<readonly Document[]> {
  if (!db) return []
  await flush(db)
  const read = new Set(await readSince(db, today(since, snapshot.organization.timeZone)))
  return [...snapshot.documents.values()].filter(
    document =>
      kinds.includes(document.kind) &&
      maySee(snapshot, actor.audience, document) &&
      ![document.id, ...document.was].some(id => read.has(id)),
  )
}
