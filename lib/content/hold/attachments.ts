import { linkPath } from '../links'
import type { Reading } from '../reading'
import type { Draft } from './draft'

/**
 * Images and forms, each in the version that is to be served. One that was whole and no longer is stays as it was. One that
 * is gone goes with the last link to it in what is newest; where a document still names it, that is a mistake like a
 * removal of many documents: it stays, and is returned, until somebody says that it may go, or the links are gone.
 */
export function holdAttachments(draft: Draft, mayGo: boolean): { served: Reading; asked: string[] } {
  const { reading, good, held, older } = draft
  const there = new Set(reading.paths)
  const [attachments, images] = [new Map(reading.attachments), new Map(reading.images)]
  const asked: string[] = []
  const named = mayGo ? new Set<string>() : namedIn(draft)
  for (const [path, right] of good.attachments) {
    const now = attachments.get(path)
    if (now ? now.flaw === undefined || right.flaw !== undefined : !there.has(path) && !named.has(path))
      continue
    const served = draft.ageOf(path)
    if (there.has(path)) {
      const problems = reading.problems.filter(({ file }) => file === path)
      held.set(path, { file: path, state: 'older', served, problems })
    } else asked.push(path)
    attachments.set(path, right)
    const size = good.images.get(path)
    if (size) images.set(path, size)
    older.set(path, served)
  }
  const paths = asked.length > 0 ? [...reading.paths, ...asked] : reading.paths
  return { served: { ...reading, paths, attachments, images }, asked }
}

/** What the newest versions of what is served show or link; of a document that can't be read, the version that was right. */
function namedIn({ reading, good, parsed }: Draft): Set<string> {
  const isGone = [...good.attachments.keys()].some(path => !reading.attachments.has(path))
  if (!isGone) return new Set()
  const newest = new Map(reading.parsed.map(one => [one.file, one]))
  return new Set(
    [...parsed.values()].flatMap(one => {
      const { file, links } = newest.get(one.file)?.document ? (newest.get(one.file) ?? one) : one
      return links.map(({ url }) => linkPath(file, url).path)
    }),
  )
}
