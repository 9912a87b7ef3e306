import type { Document, Snapshot } from '../../../content'
import { trustOf, type Ledger, type Trust } from '../../../records'
import type { House } from '../../../resolve'

/** What browsing asks of a document again and again. */
export interface Entry {
  readonly document: Document
  /** Its words to be looked through: title, summary, how people ask for it, tags. */
  readonly text: string
  /** Absent where nobody has to stand behind it. */
  readonly trust?: Trust
}

interface Kept {
  readonly entries: readonly Entry[]
  readonly ledger: Ledger | undefined
  readonly today: string
}

const kept = new WeakMap<Snapshot, Kept>()

/**
 * All documents of a snapshot, for whoever may see them, by title. Put in order once for each snapshot; who verified what
 * is looked up anew when that changed, and on another day (`YYYY-MM-DD`).
 */
export function entriesOf({ snapshot, ledger }: House, today: string): readonly Entry[] {
  const known = kept.get(snapshot)
  if (known?.ledger === ledger && known?.today === today) return known.entries
  const entries = (known?.entries ?? inOrder(snapshot)).map(({ document, text }) => {
    const trust = trustOf(snapshot, document, today, ledger)
    return { document, text, ...(trust && { trust }) }
  })
  kept.set(snapshot, { entries, ledger, today })
  return entries
}

function inOrder({ documents, organization }: Snapshot): Omit<Entry, 'trust'>[] {
  const collator = new Intl.Collator(organization.locale, { numeric: true })
  const entries = [...documents.values()].map(document => {
    const { title, summary, asked, tags } = document
    return { document, text: plain([title, summary, ...asked, ...tags].join('\n')) }
  })
  return entries.sort((a, b) => collator.compare(a.document.title, b.document.title))
}

/** Text without capitals and accents, so that `Résumé` contains `resume`. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
