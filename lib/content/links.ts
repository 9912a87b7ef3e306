import { posix } from 'node:path'
import type { Document, Snapshot } from './model'
import { isExternal } from './url'

/** Where a link in a document leads. */
export type Target =
  | { readonly kind: 'document'; readonly document: Document; readonly anchor: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'external'; readonly url: string }

/**
 * The path inside the content folder (and the anchor) that a relative link in `file` names. Links are relative, so
 * one that begins with `/` keeps it, and names nothing.
 */
export function linkPath(file: string, url: string): { path: string; anchor: string } {
  const [before = '', anchor = ''] = url.split('#', 2)
  const path = decode(before.split('?', 1)[0] ?? '')
  if (path === '' || path.startsWith('/')) return { path: path || file, anchor: decode(anchor) }
  return { path: posix.join(posix.dirname(file), path), anchor: decode(anchor) }
}

/** Resolves a link as written; undefined when nothing stands there. The caller asks `maySee` of a document. */
export function resolveLink(snapshot: Snapshot, file: string, url: string): Target | undefined {
  if (isExternal(url)) return { kind: 'external', url }
  const { path, anchor } = linkPath(file, url)
  const document = snapshot.documents.get(snapshot.byFile.get(path) ?? '')
  if (document) return { kind: 'document', document, anchor }
  return snapshot.files.has(path) ? { kind: 'file', path } : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return text.normalize('NFC')
  }
}
