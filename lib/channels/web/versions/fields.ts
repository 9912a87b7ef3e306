import { asWritten, type FileThen } from '../../../content'
import { fieldChanges, type FieldChange } from '../../../history'
import { see, type Reader } from '../reader'

export type ShownFieldChange = FieldChange

/** What every reader of a page reads of its front matter. */
const shown = new Set(['title', 'summary', 'owner', 'audience', 'verified', 'tags'])

/**
 * What became of the front matter: all of it for those who write. Others read what a page shows, with documents by their
 * titles where they may see them, and of the rest which settings changed.
 */
export function changedFields(
  reader: Reader,
  isWriter: boolean,
  before: FileThen,
  after: FileThen,
): { fields: ShownFieldChange[]; others: string[] } {
  const [was, is] = [before, after].map(({ file, bytes }) => asWritten(file, bytes)?.fields ?? {})
  const all = fieldChanges(was!, is!)
  if (isWriter) return { fields: all, others: [] }
  const titled = (id: string | undefined) => (id === undefined ? undefined : see(reader, id)?.title)
  const fields = all.filter(({ field }) => shown.has(field))
  return {
    fields: fields.flatMap(change => {
      if (change.field !== 'owner') return [change]
      const [old, now] = [titled(change.before), titled(change.after)]
      return old || now ? [{ field: 'owner', ...(old && { before: old }), ...(now && { after: now }) }] : []
    }),
    others: all.flatMap(({ field }) => (shown.has(field) ? [] : [field])),
  }
}
