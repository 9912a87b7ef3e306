import type { Document, Snapshot } from '../../content'
import type { Task } from './task'

/**
 * Documents that lack a language in which others of their kind, for the same audience, can be read. A translation has the
 * same id with `.` and its locale.
 */
export function untranslated(snapshot: Snapshot, documents: readonly Document[]): Task[] {
  const all = [...snapshot.documents.values()]
  const main = snapshot.organization.locale
  const expected = new Map<string, Set<string>>()
  for (const document of all.filter(({ locale }) => locale !== main))
    put(expected, alike(document), document.locale)
  return documents.flatMap(document => {
    if (document.locale !== main) return []
    const missing = [...(expected.get(alike(document)) ?? [])].filter(
      locale => !snapshot.documents.has(`${document.id}.${locale}`),
    )
    return missing.length > 0 ? [{ document, about: missing.sort() }] : []
  })
}

const alike = ({ kind, audience }: Document) => `${kind} ${audience}`

function put(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value))
}
