import type { Actor } from '../access'
import { dueDate, maySee, type Document, type Snapshot } from '../content'

/** What the editors must look at again. */
export interface Stale {
  /** Nobody ever said that these are right. */
  readonly never: readonly Document[]
  /** Somebody did, too long ago; the longest overdue first. `due` is `YYYY-MM-DD`. */
  readonly overdue: readonly { readonly document: Document; readonly due: string }[]
}

/** The kinds that somebody vouches for; a team or a limit is right because it is so. */
const vouched: ReadonlySet<string> = new Set(['answer', 'playbook', 'policy', 'tree'])

/** Documents an actor may see that were never verified, or not lately enough. `today` is `YYYY-MM-DD`. */
export function stale(snapshot: Snapshot, actor: Actor, today: string): Stale {
  const documents = [...snapshot.documents.values()].filter(
    document => vouched.has(document.kind) && maySee(snapshot, actor.audience, document),
  )
  return {
    never: documents.filter(({ verified }) => !verified),
    overdue: documents
      .flatMap(document => {
        const due = dueDate(document)
        return due && due < today ? [{ document, due }] : []
      })
      .sort((a, b) => a.due.localeCompare(b.due)),
  }
}
