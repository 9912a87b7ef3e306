import type { Outcome } from '../../../content'
import { resultWords, type Walk } from '../../../trees'
import type { Reader } from '../reader'
import type { ShownOwner } from '../whose/owner'
import type { ShownBanner } from './banner'

/** A walk in lines of plain text: the tree, each question with its answer, and how it ended. */
export interface ShownSummary {
  readonly lines: readonly string[]
  /** Opens a letter to its owner that holds the lines; absent where they have no email. */
  readonly mail?: string
}

/** `stuck` is the question that nothing fitted, `end` how it ended. */
export function presentSummary(walk: Walk, owner: ShownOwner, end: string, stuck?: string): ShownSummary {
  const lines = [...summaryLines(walk), stuck ? `${stuck} None of the answers fits.` : end]
  const address = owner.reach.find(({ href }) => href?.startsWith('mailto:'))?.href
  return { lines, ...(address && { mail: letter(address, lines) }) }
}

export function summaryLines({ trees, path }: Walk): string[] {
  return [trees.at(-1)?.title ?? '', ...path.map(({ ask, label }) => `${ask} ${label}`)]
}

/** A `mailto:` address that opens with these lines, the first of which is what it is about. */
export function letter(address: string, lines: readonly string[]): string {
  const [title = ''] = lines
  return `${address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`
}

/** How it ended, for whoever reads it elsewhere, to whom "you" is somebody else: `Resolved. Refund $40: Mei Tanaka may.` */
export function endLine(
  { actor }: Reader,
  { result }: Pick<Outcome, 'result'>,
  { tone, what, head }: ShownBanner,
  team: string,
): string {
  const words = resultWords[result]
  if (tone === 'may') {
    if (!what) return `${words}.`
    return actor.name ? `${words}. ${what}: ${actor.name} may.` : `${words}. ${what}.`
  }
  return result === 'handed-over' && !what ? `${words} to ${team}.` : `${words}. ${head}.`
}
