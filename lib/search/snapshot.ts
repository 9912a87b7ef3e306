import type { Document, Snapshot } from '../content'
import type { SearchDocument, SearchSection } from './document'

/**
 * What search knows of each document of a snapshot. A document whose audience the organization doesn't know is left
 * out: nobody may see it.
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
      sections: [...summary(document), ...document.sections, ...questions(document)],
    }))
}

function summary(document: Document): SearchSection[] {
  const { summary: text, sections } = document
  const said = text === '' || sections.some(section => section.text.includes(text))
  return said ? [] : [{ heading: '', anchor: '', text }]
}

/** A tree's questions with their choices, where its sections don't hold them already. */
function questions(document: Document): SearchSection[] {
  if (document.kind !== 'tree') return []
  const known = new Set(document.sections.map(section => section.anchor))
  return Object.values(document.nodes).flatMap(node => {
    if ((node.kind !== 'question' && node.kind !== 'amount') || known.has(node.id)) return []
    const choices = node.kind === 'question' ? node.choices : []
    const text = choices.map(({ label, hint }) => (hint ? `${label}: ${hint}` : label)).join('. ')
    return [{ heading: node.ask, anchor: node.id, text }]
  })
}
