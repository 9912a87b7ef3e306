import { textOf, type Document } from '../../content'
import { fileMark } from '../trust/ledger'

/** A document as it was when changes were last noted. */
export interface Known {
  readonly id: string
  readonly hash: string
  readonly goneAt?: Date | null
  /** A mark of what it says; only kept where its file says when it was verified. */
  readonly text?: string | null
  /** What its file says of who verified it and when, and what it said when that was first seen. */
  readonly verified?: string | null
  readonly verifiedText?: string | null
}

export interface Difference {
  readonly documentId: string
  readonly kind: 'new' | 'changed' | 'gone'
}

/** A moment, and the day that it is for the organization. */
interface At {
  readonly now: Date
  /** `YYYY-MM-DD` */
  readonly today: string
}

/**
 * What is different from what was known. A document that got another id is the same document; one that comes back as it
 * was, after somebody mended it, is nothing to tell of.
 * @returns `known`: what to remember, only where that differs
 */
export function differences(
  known: ReadonlyMap<string, Known>,
  documents: ReadonlyMap<string, Document>,
  { now, today }: At,
): { readonly different: readonly Difference[]; readonly known: readonly Known[] } {
  const different: Difference[] = []
  const remember: Known[] = []
  const renamed = new Set<string>()
  for (const document of documents.values()) {
    const { id, hash, was } = document
    was.forEach(old => renamed.add(old))
    const before = [id, ...was].map(each => known.get(each)).find(each => each !== undefined)
    if (!before) different.push({ documentId: id, kind: 'new' })
    else if (before.hash !== hash) different.push({ documentId: id, kind: 'changed' })
    const isNews = before?.id !== id || before.hash !== hash || before.goneAt
    if (isNews || (document.verified && !before.verified))
      remember.push({ id, hash, goneAt: null, ...wordsOf(document, before, today) })
  }
  for (const before of known.values()) {
    const { id, goneAt } = before
    if (documents.has(id) || goneAt) continue
    if (!renamed.has(id)) different.push({ documentId: id, kind: 'gone' })
    remember.push({ ...before, goneAt: now })
  }
  return { different, known: remember }
}

/**
 * What it says, and what it said when somebody verified it in its file. A verification is about the words that came with
 * it; those of the day itself are still the same sitting.
 */
function wordsOf(
  document: Document,
  before: Known | undefined,
  today: string,
): Pick<Known, 'text' | 'verified' | 'verifiedText'> {
  if (!document.verified) return {}
  const [verified, text] = [fileMark(document), textOf(document)]
  const isSame = before?.verified === verified && document.verified < today
  return { text, verified, verifiedText: isSame ? (before.verifiedText ?? text) : text }
}
