import { dueDate, vouched, type Document, type Snapshot } from '../../../content'

/** What browsing asks of a document again and again. */
export interface Entry {
  readonly document: Document
  /** Its words to be looked through: title, summary, how people ask for it, tags. */
  readonly text: string
  /** Somebody should stand behind it with a date. */
  readonly vouched: boolean
  /** The day it is to be verified again, `YYYY-MM-DD`. */
  readonly due?: string
}

const kept = new WeakMap<Snapshot, readonly Entry[]>()

/** All documents of a snapshot, for whoever may see them, by title. Worked out once for each snapshot. */
export function entriesOf(snapshot: Snapshot): readonly Entry[] {
  const known = kept.get(snapshot)
  if (known) return known
  const collator = new Intl.Collator(snapshot.organization.locale, { numeric: true })
  const entries = [...snapshot.documents.values()].map(entryOf)
  entries.sort((a, b) => collator.compare(a.document.title, b.document.title))
  kept.set(snapshot, entries)
  return entries
}

function entryOf(document: Document): Entry {
  const { title, summary, asked, tags, kind } = document
  const due = vouched.has(kind) ? dueDate(document) : undefined
  return {
    document,
    text: plain([title, summary, ...asked, ...tags].join('\n')),
    vouched: vouched.has(kind),
    ...(due && { due }),
  }
}

/** Text without capitals and accents, so that `Résumé` contains `resume`. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
