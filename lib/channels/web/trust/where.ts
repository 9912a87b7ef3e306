import type { Document } from '../../../content'

/** Where the whole of a document is read, and verified at its end: of a tree, where all of it is drawn. */
export function whereToVerify({ kind, url }: Pick<Document, 'kind' | 'url'>): string {
  return encodeURI(kind === 'tree' ? `/drawing${url}` : url)
}
