import type { Document } from '../../content'

/** A document as it was when changes were last noted. */
export interface Known {
  readonly id: string
  readonly hash: string
  readonly goneAt?: Date | null
}

export interface Difference {
  readonly documentId: string
  readonly kind: 'new' | 'changed' | 'gone'
}

type Now = Pick<Document, 'id' | 'hash' | 'was'>

/**
 * What is different from what was known. A document that got another id is the same document; one that comes back as it
 * was, after somebody mended it, is nothing to tell of.
 * @returns `known`: what to remember, only where that differs
 */
export function differences(
  known: ReadonlyMap<string, Known>,
  documents: ReadonlyMap<string, Now>,
  now: Date,
): { readonly different: readonly Difference[]; readonly known: readonly Known[] } {
  const different: Difference[] = []
  const remember: Known[] = []
  const renamed = new Set<string>()
  for (const { id, hash, was } of documents.values()) {
    was.forEach(old => renamed.add(old))
    const before = [id, ...was].map(each => known.get(each)).find(each => each !== undefined)
    if (!before) different.push({ documentId: id, kind: 'new' })
    else if (before.hash !== hash) different.push({ documentId: id, kind: 'changed' })
    if (before?.id !== id || before.hash !== hash || before.goneAt) remember.push({ id, hash, goneAt: null })
  }
  for (const { id, hash, goneAt } of known.values()) {
    if (documents.has(id) || goneAt) continue
    if (!renamed.has(id)) different.push({ documentId: id, kind: 'gone' })
    remember.push({ id, hash, goneAt: now })
  }
  return { different, known: remember }
}
