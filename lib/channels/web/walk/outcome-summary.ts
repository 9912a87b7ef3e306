import type { Walk } from '../../../trees'
import type { ShownOwner } from '../whose/owner'

/** A walk in lines of plain text: the tree, then each question with its answer. */
export interface ShownSummary {
  readonly lines: readonly string[]
  /** Opens a letter to its owner that holds the lines; absent where they have no email. */
  readonly mail?: string
}

/** `stuck` is the question that nothing fitted. */
export function presentSummary({ trees, path }: Walk, owner: ShownOwner, stuck?: string): ShownSummary {
  const title = trees.at(-1)?.title ?? ''
  const lines = [title, ...path.map(({ ask, label }) => `${ask} ${label}`)]
  if (stuck) lines.push(`${stuck} None of the answers fits.`)
  const address = owner.reach.find(({ href }) => href?.startsWith('mailto:'))?.href
  const letter = `subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`
  return { lines, ...(address && { mail: `${address}?${letter}` }) }
}
