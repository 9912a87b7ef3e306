import type { Body, Document, Snapshot } from '../../content'
import type { Task } from './task'

/** A channel is one on which people are answered in words when so many of the documents with words have some for it. */
const usual = 0.1

/** Documents that say what to say on some channels, and not on a live one on which that is usual. */
export function withoutReply(snapshot: Snapshot, documents: readonly Document[]): Task[] {
  const words = new Map(
    [...snapshot.documents.values()].map(document => [document.id, channelsOf(document.body)]),
  )
  const spoken = [...words.values()].filter(({ size }) => size > 0)
  const live = [...snapshot.documents.values()].filter(
    ({ id, ...document }) =>
      document.kind === 'channel' &&
      document.status === 'live' &&
      spoken.filter(channels => channels.has(id)).length >= usual * spoken.length,
  )
  return documents.flatMap(document => {
    const channels = words.get(document.id)
    if (!channels?.size) return []
    const missing = live.filter(({ id }) => !channels.has(id))
    return missing.length > 0 ? [{ document, about: missing.map(({ title }) => title) }] : []
  })
}

/** The channels for which a body has words. */
function channelsOf({ children }: Pick<Body, 'children'>): Set<string> {
  const found = new Set<string>()
  const visit = (nodes: Body['children']) => {
    for (const node of nodes) {
      if (node.type === 'component' && node.name === 'Reply') found.add(node.attributes['channel'] ?? '')
      if ('children' in node) visit(node.children as Body['children'])
    }
  }
  visit(children)
  return found
}
