import { levelOf, type Document, type Kind, type Snapshot } from '../../content'

/** Two documents of which one stays, by id. */
export interface Pair {
  readonly keep: string
  /** Its address and its phrasings go to the one that stays. */
  readonly gone: string
}

/** The kinds that are text: a tree, a team, a limit or a channel is named by others for what it does. */
const texts: readonly Kind[] = ['answer', 'playbook', 'policy']

/** Why two documents can't be made one, and what to do; undefined where they can. */
export function mergeProblem(snapshot: Snapshot, { keep: keepId, gone: goneId }: Pair): string | undefined {
  const { documents } = snapshot
  const [keep, gone] = [documents.get(keepId), documents.get(goneId)]
  const missing = [keepId, goneId].find(id => !documents.has(id))
  if (!keep || !gone)
    return `There is no document "${missing}". Name documents by their ids, as in answers/opening-hours.`
  if (keep === gone) return 'That is one document. Name the one that stays, and then the one that goes.'
  const other = [keep, gone].find(({ kind }) => !texts.includes(kind))
  if (other)
    return `“${other.title}” is not an answer, a playbook or a policy. Others depend on what it does: move that by hand.`
  if (keep.locale !== gone.locale)
    return `“${keep.title}” and “${gone.title}” are in two languages. Keep both: one is the other's translation.`
  if (levelOf(snapshot, keep.audience) > levelOf(snapshot, gone.audience))
    return `“${keep.title}” is for ${keep.audience}, and “${gone.title}” for ${gone.audience}: who reads that one now would find nothing. Keep that one, or make “${keep.title}” be for ${gone.audience} first.`
  return undefined
}

/** Whether words of the one that goes may become words of the one that stays: not where more people see that. */
export function mayMove(snapshot: Snapshot, keep: Document, gone: Document): boolean {
  return levelOf(snapshot, gone.audience) <= levelOf(snapshot, keep.audience)
}
