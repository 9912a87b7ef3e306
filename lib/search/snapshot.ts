import type { Document, Snapshot } from '../content'
import type { SearchDocument, SearchSection } from './document'

/**
 * What search knows of each document of a snapshot; a tree's questions and choices are among its sections. A document
 * whose audience the organization doesn't know is left out: nobody may see it.
 */
export function searchDocuments(snapshot: Snapshot): SearchDocument[] {
  const { audiences, locale } = snapshot.organization
  return [...snapshot.documents.values()]
    .filter(document => audiences.includes(document.audience))
    .map(document => known(document, audiences.indexOf(document.audience), document.locale !== locale))
}

/** What is known of each document: of ten thousand, an edit leaves all but one as they were. */
const made = new WeakMap<Document, SearchDocument>()

function known(document: Document, level: number, isForeign: boolean): SearchDocument {
  const before = made.get(document)
  if (before && before.level === level && (before.locale !== undefined) === isForeign) return before
  const one = {
    id: document.id,
    kind: document.kind,
    title: document.title,
    level,
    owner: document.owner,
    asked: document.asked,
    tags: document.tags,
    channels:
      document.kind === 'channel' ? [...new Set([document.id, ...document.channels])] : document.channels,
    ...(isForeign && { locale: document.locale }),
    sections: [...summary(document), ...document.sections],
  }
  made.set(document, one)
  return one
}

/** The summary, where an author wrote one: the body holds the others, maybe longer. */
function summary(document: Document): SearchSection[] {
  const words = flat(document.summary).replace(/…$/, '')
  const held = document.sections.some(({ text }) => text.includes(words) || flat(text).includes(words))
  return words === '' || held ? [] : [{ heading: '', anchor: '', text: document.summary }]
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
