import type { Document } from '../../../content'
import { mostVersions } from '../../../publish'
import type { ShownPages } from '../pages'
import type { Reader } from '../reader'
import { presentChange, type ShownDocumentChange } from './change'
import { openHistory } from './open'

/** The history of a document, change by change. */
export interface ShownChanges {
  readonly title: string
  readonly url: string
  readonly locale: string
  /** Why there is nothing, or not everything. */
  readonly note?: string
  readonly changes: readonly ShownDocumentChange[]
  readonly pages?: ShownPages
}

const perPage = 10

/** A page of the changes of a document that the reader may see; undefined for those to whom no history is shown. */
export async function presentChanges(
  reader: Reader,
  document: Document,
  wanted: number,
): Promise<ShownChanges | undefined> {
  const open = await openHistory(reader, document)
  if (!open) return undefined
  const { versions } = open
  const of = Math.max(1, Math.ceil(versions.length / perPage))
  const page = Math.min(of, Math.max(1, Math.floor(wanted) || 1))
  const at = (n: number) => encodeURI(`/history${document.url}?page=${n}`)
  const note = noteOf(open.isKept, versions.length, open.served !== undefined, page === of)
  return {
    title: document.title,
    url: document.url,
    locale: document.locale,
    ...(note && { note }),
    changes: versions
      .slice((page - 1) * perPage, page * perPage)
      .map(version => presentChange(reader, document, open, version)),
    ...(of > 1 && {
      pages: {
        page,
        of,
        ...(page > 1 && { before: at(page - 1) }),
        ...(page < of && { next: at(page + 1) }),
      },
    }),
  }
}

export const nothingKept =
  'No history is kept of this. Git keeps it where the content lies in a repository and is committed there.'

function noteOf(isKept: boolean, count: number, isCommitted: boolean, isLast: boolean): string | undefined {
  if (!isKept) return nothingKept
  if (!isCommitted)
    return 'What you read today has changes that nobody has committed yet. They come here once somebody does.'
  return isLast && count === mostVersions
    ? `These are the last ${mostVersions} changes. Git holds those before.`
    : undefined
}
