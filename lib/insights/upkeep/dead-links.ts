import { resolveLink, type Document, type Link, type Snapshot } from '../../content'
import type { CheckedLink } from '../../records'
import type { Task } from './task'

/** Links that lead nowhere inside of the house, as they are written. */
export function deadInside(snapshot: Snapshot, documents: readonly Document[]): Task[] {
  return withSome(documents, ({ file, links }) => links.filter(link => isDead(snapshot, file, link)))
}

/** Links out of the house that led nowhere when they were followed last, each with what the other side answered. */
export function deadOutside(
  documents: readonly Document[],
  checked: ReadonlyMap<string, CheckedLink>,
): Task[] {
  const dead = (url: string) => checked.get(url)?.works === false
  return withSome(documents, ({ links }) => links.filter(({ url }) => dead(url))).map(
    ({ document, about }) => ({
      document,
      about: about.map(url => `${url} (${checked.get(url)!.answer})`),
    }),
  )
}

/** All links out of the house that can be followed by itself, each once. */
export function linksOut(documents: readonly Document[]): string[] {
  return [...new Set(documents.flatMap(({ links }) => links.map(({ url }) => url)))].filter(url =>
    /^https?:\/\//i.test(url),
  )
}

function withSome(documents: readonly Document[], find: (document: Document) => readonly Link[]): Task[] {
  return documents.flatMap(document => {
    const about = [...new Set(find(document).map(({ url }) => url))]
    return about.length > 0 ? [{ document, about }] : []
  })
}

function isDead(snapshot: Snapshot, file: string, { url }: Link): boolean {
  const target = resolveLink(snapshot, file, url)
  if (target?.kind !== 'document' || target.anchor === '') return !target
  // A tree's questions are no anchors; whatever else has a heading or a step by that name has a section.
  return (
    target.document.kind !== 'tree' &&
    !target.document.sections.some(({ anchor }) => anchor === target.anchor)
  )
}
