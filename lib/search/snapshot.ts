import type { Document, Snapshot } from '../content'
import type { SearchDocument, SearchSection } from './document'

/**
 * What search knows of each document of a snapshot; a tree's questions and choices are among its sections. A document
 * whose audience the organization doesn't know is left out: nobody may see it.
 */
export function searchDocuments(snapshot: Snapshot): SearchDocument[] {
  const { audiences } = snapshot.organization
  return [...snapshot.documents.values()]
    .filter(document => audiences.includes(document.audience))
    .map(document => ({
      id: document.id,
      kind: document.kind,
      title: document.title,
      level: audiences.indexOf(document.audience),
      owner: document.owner,
      asked: document.asked,
      tags: document.tags,
      sections: [...summary(document), ...document.sections],
    }))
}

/** The summary, where an author wrote one: the body holds the others, maybe longer. */
function summary(document: Document): SearchSection[] {
  const words = flat(document.summary).replace(/…$/, '')
  const held = document.sections.some(section => flat(section.text).includes(words))
  return words === '' || held ? [] : [{ heading: '', anchor: '', text: document.summary }]
}

const flat = (text: string) => text.replace(/\s+/g, ' ')
