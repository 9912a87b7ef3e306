import { posix } from 'node:path'
import { linkPath } from '../links'

/** A link in Markdown, or where one that is named elsewhere leads; the address is the second group. */
const links = /(\]\(\s*<?|^ {0,3}\[[^\]]+\]:\s*<?)([^\s<>()#?]+)/gm

/**
 * The text of a document with the links in some of its lines led to where their files are now. All else stays.
 * @param lines of the file, from 1: those that a check found links in that lead nowhere
 * @param from the path that the file itself had; its links were written as seen from there
 * @param now where a file is that was at a path; undefined where nothing is
 */
export function withMovedLinks(
  source: string,
  { file, from, lines }: { file: string; from: string; lines: ReadonlySet<number> },
  now: (path: string) => string | undefined,
): string {
  return source
    .split('\n')
    .map((line, at) => (lines.has(at + 1) ? line.replace(links, led) : line))
    .join('\n')

  function led(whole: string, before: string, url: string): string {
    // One that leads somewhere as it stands is not this check's.
    const [here, there] = [linkPath(file, url).path, now(linkPath(from, url).path)]
    if (there === undefined || there === here) return whole
    const relative = posix.relative(posix.dirname(file), there)
    return before + relative.split('/').map(encodeURIComponent).join('/')
  }
}
