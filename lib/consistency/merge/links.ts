import { posix } from 'node:path'
import { linkPath, type Document } from '../../content'

/** Where a link of Markdown names its target: `](…`, or `]: …` at the foot of a page. */
const target = /(\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?)([^\s<>()]+)/gm

/** The text of a file with its links to the one document leading to the other; an anchor stays where that has it too. */
export function relink(text: string, file: string, keep: Document, gone: Document): string {
  const anchors = new Set(keep.sections.map(({ anchor }) => anchor))
  return text.replace(target, (whole, before: string, url: string) => {
    const { path, anchor } = linkPath(file, url)
    if (path !== gone.file) return whole
    const way = encodeURI(posix.relative(posix.dirname(file), keep.file))
    return `${before}${way}${anchor && anchors.has(anchor) ? `#${anchor}` : ''}`
  })
}
